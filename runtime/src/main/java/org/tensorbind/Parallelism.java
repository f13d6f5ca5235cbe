package org.tensorbind;

import java.util.Objects;
import java.util.concurrent.ForkJoinPool;

/**
 * How large batches are shared by several threads.
 *
 * @param pool whose threads convert
 * @param threshold how many examples a batch has at least that is worth it
 */
public record Parallelism(ForkJoinPool pool, int threshold) {
  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if the threshold is below 1
   */
  public Parallelism {
    Objects.requireNonNull(pool, "pool");
    if (threshold < 1) {
      throw new IllegalArgumentException(
          "The threshold is " + threshold + ", expected at least 1 example.");
    }
  }
}
