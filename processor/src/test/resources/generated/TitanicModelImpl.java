package titanic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;
import org.tensorbind.ModelOptions;
import org.tensorbind.SavedModels;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.GeneratedFor;
import org.tensorbind.model.Answer;
import org.tensorbind.model.Model;
import org.tensorbind.model.ModelCall;
import org.tensorbind.model.ModelMethod;
import org.tensorbind.model.ModelSpec;
import org.tensorbind.read.FloatReader;
import org.tensorbind.read.Outputs;
import org.tensorbind.value.InvalidValueException;
import org.tensorbind.write.Feeds;
import org.tensorflow.SavedModelBundle;

/**
 * Calls the SavedModel that {@link TitanicModel} stands for. Safe for all threads; close it.
 */
@GeneratedFor(TitanicModel.class)
@Generated("org.tensorbind.processor.TensorProcessor")
public final class TitanicModelImpl implements TitanicModel, AutoCloseable {
  private static final ModelMethod PREDICT = ModelMethod.batched("predict", "serving_default")
      .feeding("features")
      .fetching("probability");

  private static final ModelMethod PREDICT2 = ModelMethod.batched("predict", "serving_default")
      .feeding("features")
      .fetching("probability");

  private static final ModelMethod PROBABILITY = ModelMethod.batched("probability", "serving_default")
      .feeding("features")
      .fetching("probability");

  /**
   * The model as the compiler saw it; a model is compared with it when it is loaded.
   */
  private static final ModelSpec MODEL = ModelSpec.builder("TitanicModel", "titanic", "serve")
      .signature("serving_default")
          .input("features", DType.FLOAT32, -1, 8)
          .output("probability", DType.FLOAT32, -1, 1)
      .method(PREDICT)
      .method(PREDICT2)
      .method(PROBABILITY)
      .build();

  static {
    SavedModels.register(TitanicModel.class, TitanicModelImpl::load);
  }

  private final Model model;

  private final ModelCall predict;

  private final ModelCall predict2;

  private final ModelCall probability;

  private TitanicModelImpl(Model model) {
    this.model = model;
    this.predict = model.call(PREDICT);
    this.predict2 = model.call(PREDICT2);
    this.probability = model.call(PROBABILITY);
  }

  /**
   * Loads the model that the annotation names: a folder, or a resource.
   */
  public static TitanicModelImpl load() {
    return new TitanicModelImpl(
        Model.load(MODEL, TitanicModelImpl.class.getResource("/titanic/saved_model.pbtxt")));
  }

  /**
   * Loads the model of a folder.
   */
  public static TitanicModelImpl load(Path directory) {
    return load(directory, ModelOptions.defaults());
  }

  /**
   * Loads the model of a folder, with options.
   */
  public static TitanicModelImpl load(Path directory, ModelOptions options) {
    return new TitanicModelImpl(Model.load(MODEL, directory, options));
  }

  /**
   * Uses a bundle that is loaded, and stays its owner's to close.
   */
  public static TitanicModelImpl of(SavedModelBundle bundle) {
    return new TitanicModelImpl(Model.of(MODEL, bundle));
  }

  /**
   * Goes on with the model of a folder; calls that have begun end with the old one.
   */
  public void reload(Path directory) {
    model.reload(directory);
  }

  /**
   * Gives the model back when the calls that have begun have ended.
   */
  @Override
  public void close() {
    model.close();
  }

  @Override
  public Survival predict(Passenger passenger) {
    try (Feeds passengerFeeds = predict.feed(PassengerTensors.SCHEMA, 1,
            batch -> PassengerTensors.write(Collections.singletonList(passenger), batch));
        Answer answer = predict.run(1, passengerFeeds.get(0))) {
      return SurvivalTensors.read(answer.outputs(SurvivalTensors.SCHEMA)).get(0);
    }
  }

  @Override
  public List<Survival> predict(List<Passenger> passengers) {
    int size = passengers.size();
    if (size == 0) {
      return new ArrayList<>();
    }
    try (Feeds passengersFeeds = predict2.feed(PassengerTensors.SCHEMA, size,
            batch -> PassengerTensors.write(passengers, batch));
        Answer answer = predict2.run(size, passengersFeeds.get(0))) {
      return SurvivalTensors.read(answer.outputs(SurvivalTensors.SCHEMA));
    }
  }

  @Override
  public float probability(Passenger passenger) {
    try (Feeds passengerFeeds = probability.feed(PassengerTensors.SCHEMA, 1,
            batch -> PassengerTensors.write(Collections.singletonList(passenger), batch));
        Answer answer = probability.run(1, passengerFeeds.get(0))) {
      return ProbabilityResultTensors.read(answer.outputs(ProbabilityResultTensors.SCHEMA)).get(0);
    }
  }

  @GeneratedFor
  private static final class ProbabilityResultTensors {
    static final TensorSchema SCHEMA = TensorSchema.builder("TitanicModel")
        .tensor("probability", DType.FLOAT32, 1)
        .part("probability", 1, "value")
        .build();

    private ProbabilityResultTensors() {
    }

    /**
     * Reads tensors that have been checked, one object for each example.
     */
    static List<Float> read(Outputs outputs) {
      ProbabilityResultReaders in = new ProbabilityResultReaders(outputs);
      List<Float> values = new ArrayList<>(outputs.size());
      int index = 0;
      try {
        for (; index < outputs.size(); index++) {
          values.add(readValue(in));
        }
      } catch (InvalidValueException e) {
        throw e.toConversionException("TitanicModel", index);
      }
      return values;
    }

    private static Float readValue(ProbabilityResultReaders in) {
      float probability = in.probability.next();
      return probability;
    }

    /**
     * A reader for each tensor.
     */
    @GeneratedFor
    private static final class ProbabilityResultReaders {
      private final FloatReader probability;

      private ProbabilityResultReaders(Outputs outputs) {
        this.probability = outputs.floats(0);
      }
    }
  }
}
