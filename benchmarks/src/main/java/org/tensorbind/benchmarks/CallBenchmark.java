package org.tensorbind.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.SessionFunction;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TFloat32;

/**
 * A call of a model, from objects to objects, beside a raw run of its session with a copy of the
 * same memory in and out.
 */
public class CallBenchmark extends Timed {
  /** How many examples a call has. */
  @Param({"1", "32", "1024"})
  public int batch;

  /** A layer of 35 times 16, or a net with two hidden layers of 256. */
  @Param({"tiny", "medium"})
  public String net;

  private List<Features> examples;
  private RawSession raw;
  private DenseModel model;
  private SavedModelBundle bundle;
  private SessionFunction function;

  /** Makes the model and loads it in every way. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    Path folder = net.equals("tiny") ? ExportedModel.dense() : ExportedModel.dense(256, 256);
    raw = new RawSession(folder);
    model = DenseModelImpl.load(folder);
    bundle = SavedModelBundle.load(folder.toString(), "serve");
    function = bundle.function("serving_default");
    Random random = new Random(1);
    examples = new ArrayList<>();
    for (int i = 0; i < batch; i++) {
      float[] values = new float[ExportedModel.INPUTS];
      for (int j = 0; j < values.length; j++) {
        values[j] = random.nextFloat();
      }
      examples.add(new Features(values));
    }
  }

  /** Frees everything. */
  @TearDown(Level.Trial)
  public void close() {
    raw.close();
    model.close();
    bundle.close();
  }

  /** The floor: the C API by hand, which answers one flat array. */
  @Benchmark
  public Object rawSession() {
    try (RawSession.Input input = RawSession.Input.of(batch)) {
      input.fill(rows());
      return raw.run(input);
    }
  }

  private float[][] rows() {
    float[][] rows = new float[batch][];
    for (int i = 0; i < batch; i++) {
      rows[i] = examples.get(i).values();
    }
    return rows;
  }

  /** A generated model interface. */
  @Benchmark
  public Object modelInterface() {
    return batch == 1 ? model.predict(examples.get(0)) : model.predict(examples);
  }

  /** The way that TensorFlow Java documents. */
  @Benchmark
  public Object documentation() {
    try (TFloat32 input = TFloat32.tensorOf(StdArrays.ndCopyOf(rows()));
        Result result = function.call(Map.<String, Tensor>of("values", input))) {
      return StdArrays.array2dCopyOf((TFloat32) result.get("scores").orElseThrow());
    }
  }

  /** TensorFlow Java with bulk copies by hand. */
  @Benchmark
  public Object sessionFunction() {
    float[] rows = new float[batch * ExportedModel.INPUTS];
    for (int i = 0; i < batch; i++) {
      float[] values = examples.get(i).values();
      System.arraycopy(values, 0, rows, i * values.length, values.length);
    }
    try (TFloat32 input = TFloat32.tensorOf(Shape.of(batch, ExportedModel.INPUTS))) {
      input.asRawTensor().data().asFloats().write(rows);
      try (Result result = function.call(Map.<String, Tensor>of("values", input))) {
        float[] scores = new float[batch * ExportedModel.OUTPUTS];
        result.get("scores").orElseThrow().asRawTensor().data().asFloats().read(scores);
        return scores;
      }
    }
  }
}
