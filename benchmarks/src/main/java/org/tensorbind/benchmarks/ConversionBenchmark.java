package org.tensorbind.benchmarks;

import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.workload.Equality;
import org.tensorbind.benchmarks.workload.Floor;
import org.tensorbind.benchmarks.workload.Work;
import org.tensorbind.benchmarks.workload.Workload;
import org.tensorflow.Tensor;

/** Objects to tensors: a batch is made and freed, in each of the ways. */
public class ConversionBenchmark extends Timed {
  /** What is converted. */
  @Param public Work work;

  private Workload workload;
  private Floor floor;
  private Supplier<TensorBatch> refilling;
  private Supplier<TensorBatch> sharing;

  /** Draws the examples, and makes sure that the way to be measured makes the right tensors. */
  @Setup(Level.Trial)
  public void draw(BenchmarkParams params) {
    workload = work.draw();
    refilling = workload.converter().refilling();
    sharing = workload.converter().sharing();
    try (TensorBatch batch = workload.generated()) {
      List<Tensor> expected = List.copyOf(batch.tensors().values());
      floor = new Floor(expected);
      List<Tensor> actual = make(params.getBenchmark());
      Equality.check(expected, actual);
      free(actual);
    }
  }

  private List<Tensor> make(String benchmark) {
    String way = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    return switch (way) {
      case "generated" -> floor.copies();
      case "reused" -> tensors(refilling.get());
      case "parallel" -> tensors(sharing.get());
      case "byHand" -> workload.byHand();
      case "elementwise" -> workload.elementwise();
      case "documentation" -> workload.documentation();
      case "reflection" -> workload.reflection();
      case "floor" -> floor.copies();
      default -> throw new IllegalArgumentException(way);
    };
  }

  private static List<Tensor> tensors(TensorBatch batch) {
    return List.copyOf(batch.tensors().values());
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

  /** The generated converter, which fills the same tensors each time. */
  @Benchmark
  public int reused() {
    return refilling.get().size();
  }

  /** The generated converter, with a thread for each processor. */
  @Benchmark
  public int parallel() {
    try (TensorBatch batch = sharing.get()) {
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
