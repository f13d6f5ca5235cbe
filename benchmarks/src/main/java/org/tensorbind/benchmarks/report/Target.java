package org.tensorbind.benchmarks.report;

import static org.tensorbind.benchmarks.report.Way.BY_HAND;
import static org.tensorbind.benchmarks.report.Way.DOCUMENTATION;
import static org.tensorbind.benchmarks.report.Way.FLOOR;
import static org.tensorbind.benchmarks.report.Way.GENERATED;
import static org.tensorbind.benchmarks.report.Way.REUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tensorbind.benchmarks.workload.Work;

/**
 * What the project wants to reach.
 *
 * @param text what is compared
 * @param measure the ratio, or another number
 * @param bound which one is wanted
 * @param isAtMost whether the number should be at most the bound, or at least
 */
record Target(
    String text, Function<Results, Optional<Double>> measure, double bound, boolean isAtMost) {
  private static final int HEAP_BYTES = 2048;
  private static final double MICROSECONDS_REUSED = 0.1;

  static List<Target> all() {
    List<Target> all = new ArrayList<>();
    for (Work work : Work.values()) {
      boolean isText = work == Work.NAMES;
      all.add(atMost(isText ? 1.5 : 1.1, GENERATED.of(work), BY_HAND.of(work)));
    }
    all.add(atMost(3, GENERATED.of(Work.HOUSES), FLOOR.of(Work.HOUSES)));
    all.add(atMost(1.8, GENERATED.of(Work.REVIEWS), FLOOR.of(Work.REVIEWS)));
    all.add(atMost(2.6, GENERATED.of(Work.ORDERS), FLOOR.of(Work.ORDERS)));
    all.add(atMost(1.25, GENERATED.of(Work.FLAT_IMAGES), FLOOR.of(Work.FLAT_IMAGES)));
    all.add(atMost(1.25, GENERATED.of(Work.BYTE_IMAGES), FLOOR.of(Work.BYTE_IMAGES)));
    for (Work work : Work.values()) {
      double bound = work == Work.NAMES ? 100 : 8;
      all.add(ratio(bound, false, DOCUMENTATION.of(work), GENERATED.of(work)));
    }
    for (Work work : Work.values()) {
      all.add(
          new Target(
              "heap bytes: " + words(GENERATED.of(work)),
              results -> results.find(GENERATED.of(work)).map(Measurement::heapBytes),
              HEAP_BYTES,
              true));
    }
    all.add(atMost(1.15, "GrowthBenchmark.generated/1", "GrowthBenchmark.empty/1"));
    all.add(
        new Target(
            "microseconds: GrowthBenchmark.reused/1",
            results -> results.find("GrowthBenchmark.reused/1").map(Measurement::median),
            MICROSECONDS_REUSED,
            true));
    all.add(
        new Target(
            "heap bytes: reused/HOUSES",
            results -> results.find(REUSED.of(Work.HOUSES)).map(Measurement::heapBytes),
            0,
            true));
    all.add(atMost(1.3, "CallBenchmark.modelInterface/1/tiny", "CallBenchmark.rawSession/1/tiny"));
    all.add(atMost(1.15, "ReadBenchmark.houses", "ReadBenchmark.housesByHand"));
    all.add(atMost(1.15, "ReadBenchmark.scores", "ReadBenchmark.scoresByHand"));
    all.add(atMost(12.5, "GrowthBenchmark.generated/1000000", "GrowthBenchmark.generated/100000"));
    // As many members in objects of 500 as in objects of 12.
    all.add(atMost(1.5, "WideBenchmark.generated", GENERATED.of(Work.HOUSES)));
    return all;
  }

  private static Target atMost(double bound, String numerator, String denominator) {
    return ratio(bound, true, numerator, denominator);
  }

  private static Target ratio(
      double bound, boolean isAtMost, String numerator, String denominator) {
    return new Target(
        words(numerator) + " : " + words(denominator),
        results -> results.ratio(numerator, denominator),
        bound,
        isAtMost);
  }

  private static String words(String name) {
    return name.replace("ConversionBenchmark.", "");
  }

  /** Whether a measured number will do. */
  boolean isMetBy(double measured) {
    return isAtMost ? measured <= bound : measured >= bound;
  }

  @Override
  public String toString() {
    return (isAtMost ? "at most " : "at least ") + Numbers.text(bound);
  }
}
