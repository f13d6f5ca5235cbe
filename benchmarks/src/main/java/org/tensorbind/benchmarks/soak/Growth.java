package org.tensorbind.benchmarks.soak;

import java.util.List;
import java.util.function.ToLongFunction;

/** Whether memory grew between the second and the last quarter of a run; the first is warm-up. */
final class Growth {
  private static final long HEAP_BYTES = 2 << 20;
  private static final long PROCESS_BYTES = 16 << 20;

  private Growth() {}

  /** What grew, in words, or nothing. */
  static String of(List<MemoryUse> samples) {
    return of("The heap", samples, MemoryUse::heap, HEAP_BYTES)
        + of("The process", samples, MemoryUse::process, PROCESS_BYTES);
  }

  /** Compares the most of one quarter with the least of the other, for both go up and down. */
  private static String of(
      String what, List<MemoryUse> samples, ToLongFunction<MemoryUse> measure, long allowed) {
    int quarter = samples.size() / 4;
    long before =
        samples.subList(quarter, 2 * quarter).stream().mapToLong(measure).max().orElseThrow();
    long after =
        samples.subList(3 * quarter, 4 * quarter).stream().mapToLong(measure).min().orElseThrow();
    return after - before > allowed
        ? "%s grows: from %,d to %,d bytes.%n".formatted(what, before, after)
        : "";
  }
}
