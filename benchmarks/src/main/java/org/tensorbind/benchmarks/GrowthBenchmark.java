package org.tensorbind.benchmarks;

import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.workload.Houses;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;

/** The same records in batches from one to a million. */
public class GrowthBenchmark extends Timed {
  /** How many records a batch has. */
  @Param({"1", "100", "1000", "10000", "100000", "1000000"})
  public int records;

  private Houses houses;
  private Supplier<TensorBatch> refilling;

  /** Draws the records. */
  @Setup(Level.Trial)
  public void draw() {
    houses = new Houses(records);
    refilling = houses.converter().refilling();
  }

  /** The generated converter. */
  @Benchmark
  public int generated() {
    try (TensorBatch batch = houses.generated()) {
      return batch.size();
    }
  }

  /** The generated converter, which fills the same tensors each time. */
  @Benchmark
  public int reused() {
    return refilling.get().size();
  }

  /** The best code by hand. */
  @Benchmark
  public long byHand() {
    try (Tensor tensor = houses.byHand().get(0)) {
      return tensor.numBytes();
    }
  }

  /** A tensor of the same size that nothing is written to. */
  @Benchmark
  public long empty() {
    try (TFloat32 tensor = TFloat32.tensorOf(Shape.of(records, Houses.WIDTH))) {
      return tensor.numBytes();
    }
  }
}
