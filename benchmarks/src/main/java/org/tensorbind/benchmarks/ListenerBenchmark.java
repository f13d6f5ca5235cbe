package org.tensorbind.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.tensorbind.ConversionListener;
import org.tensorbind.TensorConverter;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Unknown;

/**
 * What it costs that unknown values can be watched: a class that refuses them, and so has no code
 * for listeners, beside one that puts up with them, without a listener and with one.
 */
public class ListenerBenchmark extends Timed {
  private static final int EXAMPLES = 1024;
  private static final String[] CATEGORIES = {"red", "green", "blue", "black", "white", "grey"};

  /** One in a hundred values that are no categories. */
  @Param({"0", "30"})
  public int unknown;

  /** Unknown colours are errors. */
  @Tensor
  public record Strict(
      @OneHot(categories = {"red", "green", "blue", "black", "white", "grey"}) String colour,
      @OneHot(categories = {"red", "green", "blue", "black", "white", "grey"}) String other) {}

  /** Unknown colours are zeros. */
  @Tensor
  public record Tolerant(
      @OneHot(
              categories = {"red", "green", "blue", "black", "white", "grey"},
              unknown = Unknown.ZEROS)
          String colour,
      @OneHot(
              categories = {"red", "green", "blue", "black", "white", "grey"},
              unknown = Unknown.ZEROS)
          String other) {}

  private final List<Strict> stricts = new ArrayList<>();
  private final List<Tolerant> tolerants = new ArrayList<>();
  private TensorConverter<Tolerant, ListenerBenchmark_TolerantTensors> listening;

  /** Draws the same values for both classes; the strict one has known values alone. */
  @Setup(Level.Trial)
  public void draw() {
    Random random = new Random(1);
    for (int i = 0; i < EXAMPLES; i++) {
      String colour = CATEGORIES[random.nextInt(CATEGORIES.length)];
      String other = CATEGORIES[random.nextInt(CATEGORIES.length)];
      stricts.add(new Strict(colour, other));
      tolerants.add(new Tolerant(random.nextInt(100) < unknown ? "pink" : colour, other));
    }
    listening =
        ListenerBenchmark_TolerantTensors.CONVERTER.withListener(new ConversionListener() {});
  }

  /** A class without code for listeners. */
  @Benchmark
  public int strict() {
    try (var batch = ListenerBenchmark_StrictTensors.of(stricts)) {
      return batch.size();
    }
  }

  /** A class with code for listeners, but none. */
  @Benchmark
  public int silent() {
    try (var batch = ListenerBenchmark_TolerantTensors.of(tolerants)) {
      return batch.size();
    }
  }

  /** A listener that does nothing with what it is told. */
  @Benchmark
  public int listening() {
    try (var batch = listening.convert(tolerants)) {
      return batch.size();
    }
  }
}
