package org.tensorbind.read;

import java.util.Objects;

/**
 * The largest scores of a row, best first; equal ones in the order of the row, {@code NaN} last.
 *
 * <p>While scores arrive, the best are a heap with the worst of them at its root, which the next
 * better one replaces: a row costs O(width log k), and two arrays.
 */
public final class Ranking {
  private final int[] indices;
  private final double[] scores;
  private int size;

  /** How many scores have been seen. */
  private int seen;

  /** Ranks the best {@code capacity} scores; there must be at least as many. */
  Ranking(int capacity) {
    indices = new int[capacity];
    scores = new double[capacity];
  }

  /** How many scores are ranked: {@code k}, or all if there were fewer. */
  public int size() {
    return size;
  }

  /**
   * Where in the row the score of a rank stands.
   *
   * @param rank 0 for the best
   */
  public int index(int rank) {
    return indices[Objects.checkIndex(rank, size)];
  }

  /**
   * The score of a rank.
   *
   * @param rank 0 for the best
   */
  public double score(int rank) {
    return scores[Objects.checkIndex(rank, size)];
  }

  /** Adds the next score of the row. */
  void add(double score) {
    int index = seen++;
    if (size < scores.length) {
      size++;
      rise(size - 1, index, score);
    } else if (size > 0 && isBetter(score, index, 0)) {
      sink(index, score, size);
    }
  }

  /** Puts the best in front; nothing can be added any more. */
  Ranking sort() {
    for (int last = size - 1; last > 0; last--) {
      int index = indices[last];
      double score = scores[last];
      put(last, indices[0], scores[0]);
      sink(index, score, last);
    }
    return this;
  }

  /** Puts a score into the free slot {@code from}, or above it. */
  private void rise(int from, int index, double score) {
    int slot = from;
    while (slot > 0 && !isBetter(score, index, (slot - 1) / 2)) {
      int parent = (slot - 1) / 2;
      put(slot, indices[parent], scores[parent]);
      slot = parent;
    }
    put(slot, index, score);
  }

  /** Puts a score in place of the root, or beneath it. */
  private void sink(int index, double score, int end) {
    int slot = 0;
    for (int child = worseChild(slot, end); child < end; child = worseChild(slot, end)) {
      if (!isBetter(score, index, child)) {
        break;
      }
      put(slot, indices[child], scores[child]);
      slot = child;
    }
    put(slot, index, score);
  }

  private int worseChild(int slot, int end) {
    int left = 2 * slot + 1;
    int right = left + 1;
    return right < end && isBetter(scores[left], indices[left], right) ? right : left;
  }

  private boolean isBetter(double score, int index, int slot) {
    double other = scores[slot];
    if (score > other || score < other) {
      return score > other;
    }
    boolean isTie = score == other || Double.isNaN(score) == Double.isNaN(other);
    return isTie ? index < indices[slot] : Double.isNaN(other);
  }

  private void put(int slot, int index, double score) {
    indices[slot] = index;
    scores[slot] = score;
  }
}
