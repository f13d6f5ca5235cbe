package org.tensorbind.read;

import org.tensorflow.ndarray.Shape;

/** Reads the elements of a FLOAT64 tensor, in row-major order. */
public final class DoubleReader extends BlockReader<double[]> {
  private final double[] block;

  DoubleReader(Shape shape, Source<double[]> source) {
    this(shape, source, new double[blockSize(shape)]);
  }

  private DoubleReader(Shape shape, Source<double[]> source, double[] block) {
    super(shape, source, block);
    this.block = block;
  }

  /** The next element. */
  public double next() {
    if (position == limit) {
      refill();
    }
    return block[position++];
  }

  /** Reads the next {@code count} elements to a part of an array that begins at {@code from}. */
  public void next(double[] target, int from, int count) {
    take(target, from, count);
  }

  /**
   * Reads a row, and finds the largest of its elements.
   *
   * @return where it stands, the first of equal ones; -1 if all elements are zero
   */
  public int oneHot(int width) {
    int largest = -1;
    double max = Double.NaN;
    boolean allZero = true;
    for (int i = 0; i < width; i++) {
      double value = next();
      allZero &= value == 0;
      if (!(value <= max) && !Double.isNaN(value)) {
        largest = i;
        max = value;
      }
    }
    return allZero ? -1 : largest;
  }

  /**
   * Reads a row of scores, and finds the largest of them; {@code NaN} never is.
   *
   * @return where it stands, the first of equal ones; -1 if all are {@code NaN}, or there is none
   */
  public int argMax(int width) {
    int largest = -1;
    double max = Double.NaN;
    for (int i = 0; i < width; i++) {
      double value = next();
      if (!(value <= max) && !Double.isNaN(value)) {
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
      ranking.add(next());
    }
    return ranking.sort();
  }
}
