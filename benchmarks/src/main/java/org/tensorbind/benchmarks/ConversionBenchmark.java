package org.tensorbind.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.workload.Equality;
import org.tensorbind.benchmarks.workload.Floor;
import org.tensorbind.benchmarks.workload.Work;
import org.tensorbind.benchmarks.workload.Workload;
import org.tensorflow.Tensor;

/**
 * Objects to tensors: a batch is made and freed, in each of the ways. Ratios within one run are
 * what counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ConversionBenchmark {
  /** What is converted. */
  @Param public Work work;

  private Workload workload;
  private Floor floor;

  /** Draws the examples, and makes sure that all ways make the same of them. */
  @Setup(Level.Trial)
  public void draw() {
    workload = work.draw();
    try (TensorBatch batch = workload.generated()) {
      List<Tensor> expected = List.copyOf(batch.tensors().values());
      floor = new Floor(expected);
      check("byHand", expected, workload.byHand());
      check("elementwise", expected, workload.elementwise());
      check("documentation", expected, workload.documentation());
      check("reflection", expected, workload.reflection());
      check("floor", expected, floor.copies());
    }
  }

  private static void check(String way, List<Tensor> expected, List<Tensor> actual) {
    Equality.check(way, expected, actual);
    free(actual);
  }

  private static int free(List<Tensor> tensors) {
    for (Tensor tensor : tensors) {
      tensor.close();
    }
    return tensors.size();
  }

  /** The generated converter. */
  @Benchmark
  public int generated() {
    try (TensorBatch batch = workload.generated()) {
      return batch.size();
    }
  }

  /** The best code by hand. */
  @Benchmark
  public int byHand() {
    return free(workload.byHand());
  }

  /** {@code setFloat} and its kind. */
  @Benchmark
  public int elementwise() {
    return free(workload.elementwise());
  }

  /** Nested arrays, and {@code tensorOf(StdArrays.ndCopyOf(...))}. */
  @Benchmark
  public int documentation() {
    return free(workload.documentation());
  }

  /** The same by reflection. */
  @Benchmark
  public int reflection() {
    return free(workload.reflection());
  }

  /** Memory and one copy. */
  @Benchmark
  public int floor() {
    return free(floor.copies());
  }
}
