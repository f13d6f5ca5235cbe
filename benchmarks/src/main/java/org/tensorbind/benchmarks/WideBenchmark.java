package org.tensorbind.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.workload.Wides;

/** A class that is wider than the JIT compiler likes its methods, with 500 members. */
public class WideBenchmark extends Timed {
  /** As many members in all as 1024 objects of 12 have. */
  static final int EXAMPLES = 1024 * 12 / 500;

  private Wides wides;

  /** Draws the objects. */
  @Setup(Level.Trial)
  public void draw() {
    wides = new Wides(EXAMPLES);
  }

  /** The generated converter. */
  @Benchmark
  public int generated() {
    try (TensorBatch batch = wides.generated()) {
      return batch.size();
    }
  }
}
