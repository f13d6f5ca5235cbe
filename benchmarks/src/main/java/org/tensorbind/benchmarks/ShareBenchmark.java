package org.tensorbind.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.workload.Houses;

/** How much of a model's call is conversion: records, and a net with layers of 64 and 32. */
public class ShareBenchmark extends Timed {
  /** How many records a call has. */
  @Param({"1", "256"})
  public int batch;

  private Houses houses;
  private HouseModel model;
  private RawSession session;
  private RawSession.Input input;

  /** Makes the model. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    houses = new Houses(batch);
    Path folder = ExportedModel.dense(64, 32);
    model = HouseModelImpl.load(folder);
    session = new RawSession(folder);
    input = RawSession.Input.of(batch);
    input.fill((float[][]) houses.arrays().get(0));
  }

  /** Frees everything. */
  @TearDown(Level.Trial)
  public void close() {
    model.close();
    input.close();
    session.close();
  }

  /** Objects to a tensor. */
  @Benchmark
  public int conversion() {
    try (TensorBatch converted = houses.generated()) {
      return converted.size();
    }
  }

  /** A tensor to a tensor, by the C API. */
  @Benchmark
  public float[] run() {
    return session.run(input);
  }

  /** Objects to objects. */
  @Benchmark
  public Object call() {
    return model.predict(houses.houses());
  }
}
