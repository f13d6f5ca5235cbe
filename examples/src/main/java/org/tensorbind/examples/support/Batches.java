package org.tensorbind.examples.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cuts a data set into batches, in another order for each epoch. */
public final class Batches<T> {

  private final List<T> examples;
  private final int size;
  private final Random random;

  /**
   * The batches of a data set.
   *
   * @param examples the data set
   * @param size how many examples a batch has; the last one of an epoch may have fewer
   * @param seed what the order is drawn from
   */
  public Batches(List<T> examples, int size, long seed) {
    this.examples = new ArrayList<>(examples);
    this.size = size;
    this.random = new Random(seed);
  }

  /** Shuffles the examples and returns them as batches. */
  public List<List<T>> nextEpoch() {
    Collections.shuffle(examples, random);
    List<List<T>> batches = new ArrayList<>();
    for (int start = 0; start < examples.size(); start += size) {
      batches.add(List.copyOf(examples.subList(start, Math.min(start + size, examples.size()))));
    }
    return batches;
  }
}
