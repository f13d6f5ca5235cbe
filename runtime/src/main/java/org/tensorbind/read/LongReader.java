package org.tensorbind.read;

import org.tensorflow.ndarray.Shape;

/** Reads the elements of an INT64 tensor, in row-major order. */
public final class LongReader extends BlockReader<long[]> {
  private final long[] block;

  LongReader(Shape shape, Source<long[]> source) {
    this(shape, source, new long[blockSize(shape)]);
  }

  private LongReader(Shape shape, Source<long[]> source, long[] block) {
    super(shape, source, block);
    this.block = block;
  }

  /** The next element. */
  public long next() {
    if (position == limit) {
      refill();
    }
    return block[position++];
  }

  /** Reads the next {@code count} elements to a part of an array that begins at {@code from}. */
  public void next(long[] target, int from, int count) {
    take(target, from, count);
  }

  /**
   * Reads a row, and finds the largest of its elements.
   *
   * @return where it stands, the first of equal ones; -1 if all elements are zero
   */
  public int oneHot(int width) {
    int largest = -1;
    long max = 0;
    boolean allZero = true;
    for (int i = 0; i < width; i++) {
      long value = next();
      allZero &= value == 0;
      if (largest < 0 || value > max) {
        largest = i;
        max = value;
      }
    }
    return allZero ? -1 : largest;
  }

  /**
   * Reads a row of scores, and finds the largest of them.
   *
   * @return where it stands, the first of equal ones; -1 if there is none
   */
  public int argMax(int width) {
    int largest = -1;
    long max = 0;
    for (int i = 0; i < width; i++) {
      long value = next();
      if (largest < 0 || value > max) {
        largest = i;
        max = value;
      }
    }
    return largest;
  }

  /** Reads a row of scores, and ranks the {@code k} largest of them, or all if there are fewer. */
  public Ranking topK(int k, int width) {
    Ranking ranking = new Ranking(Math.min(k, width));
    for (int i = 0; i < width; i++) {
      ranking.add((double) next());
    }
    return ranking.sort();
  }
}
