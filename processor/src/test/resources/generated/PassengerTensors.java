package titanic;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.tensorbind.PaddingReport;
import org.tensorbind.ReusableBatch;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSchema;
import org.tensorbind.annotation.BoundMembers;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.GeneratedFor;
import org.tensorbind.value.Casts;
import org.tensorbind.value.EnumOrder;
import org.tensorbind.value.InvalidValueException;
import org.tensorbind.value.Require;
import org.tensorbind.write.BatchBuilder;
import org.tensorbind.write.FloatWriter;
import org.tensorbind.write.GeneratedConverter;
import org.tensorbind.write.OwnedTensors;
import org.tensorbind.write.Section;
import org.tensorbind.write.Watch;
import org.tensorflow.Tensor;
import org.tensorflow.types.TFloat32;

/**
 * The tensors of {@link Passenger}, one row for each example. The batch owns them: close it.
 *
 * <ul>
 * <li>{@code features}: FLOAT32 [n, 8]
 * </ul>
 *
 * <p>There is no {@code read}: Passenger.age is normalized.
 */
@GeneratedFor(Passenger.class)
@BoundMembers({"sex", "port", "age", "fare", "siblings"})
@Generated("org.tensorbind.processor.TensorProcessor")
public final class PassengerTensors implements TensorBatch {
  /**
   * Names, dtypes and shapes of the tensors, without the batch axis.
   */
  public static final TensorSchema SCHEMA = TensorSchema.builder("Passenger")
      .tensor("features", DType.FLOAT32, 8)
      .part("sex", 2, "one-hot").with("categories", List.of("MALE", "FEMALE"))
      .part("port", 3, "one-hot")
          .with("categories", List.of("C", "Q", "S"))
          .with("unknown", "zeros")
      .part("age", 1, "normalized")
          .with("mean", 29.7)
          .with("variance", 211.0)
          .with("imputed", "29.7")
      .part("fare", 1, "value")
      .part("siblings", 1, "value")
      .build();

  /**
   * The same as an object, for any number of threads.
   */
  public static final TensorConverter<Passenger, PassengerTensors> CONVERTER = Converter.INSTANCE;

  static {
    EnumOrder.verify(Sex.class, "MALE", "FEMALE");
  }

  private final OwnedTensors tensors;

  private PassengerTensors(OwnedTensors tensors) {
    this.tensors = tensors;
  }

  /**
   * Converts one example.
   */
  public static PassengerTensors of(Passenger passenger) {
    return of(Collections.singletonList(passenger));
  }

  /**
   * Converts a batch; an empty one has tensors with a batch axis of 0.
   */
  public static PassengerTensors of(List<? extends Passenger> passengers) {
    try (BatchBuilder batch = BatchBuilder.ofTensors(SCHEMA, passengers.size())) {
      write(passengers, batch);
      return new PassengerTensors(batch.build());
    }
  }

  /**
   * Converts one example to tensors without a batch axis, for models that take one.
   */
  public static PassengerTensors unbatched(Passenger passenger) {
    try (BatchBuilder batch = BatchBuilder.ofExample(SCHEMA)) {
      write(Collections.singletonList(passenger), batch);
      return new PassengerTensors(batch.build());
    }
  }

  /**
   * Tensors that are filled again and again; those of one fill are valid until the next.
   *
   * @param maxBatch how many examples there are at most in one fill
   */
  public static ReusableBatch<Passenger, PassengerTensors> reusable(int maxBatch) {
    return CONVERTER.reusable(maxBatch);
  }

  /**
   * The tensor {@code features}.
   */
  public TFloat32 features() {
    return (TFloat32) tensors.get(0);
  }

  @Override
  public Map<String, Tensor> tensors() {
    return tensors.asMap();
  }

  @Override
  public Tensor tensor(String name) {
    return tensors.get(name);
  }

  @Override
  public int size() {
    return tensors.size();
  }

  @Override
  public TensorSchema schema() {
    return SCHEMA;
  }

  @Override
  public PaddingReport padding() {
    return tensors.padding();
  }

  @Override
  public void close() {
    tensors.close();
  }

  /**
   * Writes all tensors of examples, for generated code.
   */
  public static void write(List<? extends Passenger> passengers, BatchBuilder batch) {
    batch.write(passengers, Writers::new, PassengerTensors::writeAll);
  }

  private static void writeAll(List<? extends Passenger> passengers, int first, Writers out) {
    int index = first;
    try {
      for (Passenger passenger : passengers) {
        writePassenger(Require.present(passenger, ""), out);
        index++;
      }
    } catch (InvalidValueException e) {
      throw e.toConversionException("Passenger", index);
    }
  }

  private static void writePassenger(Passenger passenger, Writers out) {
    float[] row = out.features.block();
    int at = out.features.reserve(8);
    row[at + indexOfSex(passenger.sex())] = 1f;
    int port = indexOfPort(passenger.port(), out);
    if (port >= 0) {
      row[at + 2 + port] = 1f;
    }
    row[at + 5] = valueOfAge(passenger.age(), out);
    row[at + 6] = passenger.fare();
    row[at + 7] = passenger.siblings();
  }

  private static int indexOfSex(Sex sex) {
    Require.present(sex, "sex");
    return sex.ordinal();
  }

  private static int indexOfPort(String port, Writers out) {
    Require.present(port, "port");
    return switch (port) {
      case "C" -> 0;
      case "Q" -> 1;
      case "S" -> 2;
      default -> out.watch.unknown("Passenger.port", port, -1);
    };
  }

  private static float valueOfAge(Float age, Writers out) {
    double value = age == null || Float.isNaN(age)
        ? out.watch.missing("Passenger.age", age, 29.7)
        : age;
    return Casts.toFloat((value - 29.7) / 14.52583904633395, value, "age");
  }

  @GeneratedFor
  private enum Converter implements GeneratedConverter<Passenger, PassengerTensors> {
    INSTANCE;

    @Override
    public TensorSchema schema() {
      return SCHEMA;
    }

    @Override
    public void write(List<? extends Passenger> passengers, BatchBuilder batch) {
      PassengerTensors.write(passengers, batch);
    }

    @Override
    public PassengerTensors batch(OwnedTensors tensors) {
      return new PassengerTensors(tensors);
    }
  }

  /**
   * A writer for each tensor of a batch.
   */
  @GeneratedFor
  private static final class Writers {
    private final Watch watch;

    private final FloatWriter features;

    private Writers(Section batch) {
      this.watch = batch.watch();
      this.features = batch.floats("features");
    }
  }
}
