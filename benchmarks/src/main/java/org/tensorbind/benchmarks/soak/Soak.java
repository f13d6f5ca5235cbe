package org.tensorbind.benchmarks.soak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.ExportedModel;
import org.tensorbind.benchmarks.HouseModel;
import org.tensorbind.benchmarks.HouseModelImpl;
import org.tensorbind.benchmarks.workload.ByteImages;
import org.tensorbind.benchmarks.workload.BytesAsFloats;
import org.tensorbind.benchmarks.workload.FlatImages;
import org.tensorbind.benchmarks.workload.Houses;
import org.tensorbind.benchmarks.workload.Names;
import org.tensorbind.benchmarks.workload.NestedImages;
import org.tensorbind.benchmarks.workload.Orders;
import org.tensorbind.benchmarks.workload.Reviews;
import org.tensorbind.benchmarks.workload.Workload;

/**
 * Converts and calls a model ten million times, or as often as {@code --n} says, and exits with 1
 * if memory grows by it. Images, which take long, are one in a thousand.
 */
public final class Soak {
  private static final long DEFAULT_COUNT = 10_000_000;
  private static final int SAMPLES = 40;
  private static final int LARGEST_BATCH = 8;
  private static final int IMAGES_EVERY = 1000;
  private static final int SHORT_TEXT = 12;
  private static final int LONG_TEXT = 100;

  private final Random random = new Random(1);
  private final List<Workload> common =
      draw(
          Houses::new,
          Reviews::new,
          Orders::new,
          size -> new Names(size, SHORT_TEXT),
          size -> new Names(size, LONG_TEXT));
  private final List<Workload> images =
      draw(NestedImages::new, FlatImages::new, ByteImages::new, BytesAsFloats::new);
  private final List<Houses> fed =
      IntStream.rangeClosed(1, LARGEST_BATCH).mapToObj(Houses::new).toList();

  private Soak() {}

  /** Runs; prints a line for each sample. */
  public static void main(String[] arguments) throws IOException {
    long count = arguments.length == 2 ? Long.parseLong(arguments[1]) : DEFAULT_COUNT;
    List<MemoryUse> samples = new Soak().run(count);
    String growth = Growth.of(samples);
    System.out.println(growth.isEmpty() ? "Memory does not grow." : growth);
    System.exit(growth.isEmpty() ? 0 : 1);
  }

  @SafeVarargs
  private static List<Workload> draw(IntFunction<Workload>... constructors) {
    List<Workload> all = new ArrayList<>();
    for (IntFunction<Workload> constructor : constructors) {
      IntStream.rangeClosed(1, LARGEST_BATCH).mapToObj(constructor).forEach(all::add);
    }
    return all;
  }

  private List<MemoryUse> run(long count) throws IOException {
    List<MemoryUse> samples = new ArrayList<>();
    try (HouseModel model = HouseModelImpl.load(ExportedModel.dense())) {
      for (int sample = 0; sample < SAMPLES; sample++) {
        for (long i = count * sample / SAMPLES; i < count * (sample + 1) / SAMPLES; i++) {
          convert(i % IMAGES_EVERY == 0 ? images : common);
          call(model);
        }
        samples.add(MemoryUse.now());
        System.out.println(count * (sample + 1) / SAMPLES + ": " + samples.get(sample));
      }
    }
    return samples;
  }

  private void convert(List<Workload> workloads) {
    try (TensorBatch batch = any(workloads).generated()) {
      if (batch.size() == 0) {
        throw new IllegalStateException("A batch is empty.");
      }
    }
  }

  private void call(HouseModel model) {
    Houses houses = any(fed);
    int answers = model.predict(houses.houses()).size();
    if (answers != houses.houses().size()) {
      throw new IllegalStateException(answers + " answers to " + houses.houses().size() + ".");
    }
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
