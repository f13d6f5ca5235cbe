package org.tensorbind.read;

import org.tensorflow.ndarray.Shape;

/** Reads the elements of a FLOAT32 tensor, in row-major order. */
public final class FloatReader extends BlockReader<float[]> {
  private final float[] block;

  FloatReader(Shape shape, Source<float[]> source) {
    this(shape, source, new float[blockSize(shape)]);
  }

  private FloatReader(Shape shape, Source<float[]> source, float[] block) {
    super(shape, source, block);
    this.block = block;
  }

  /** The next element. */
  public float next() {
    if (position == limit) {
      refill();
    }
    return block[position++];
  }

  /** Reads the next {@code count} elements to a part of an array that begins at {@code from}. */
  public void next(float[] target, int from, int count) {
    take(target, from, count);
  }

  /**
   * Reads a row, and finds the largest of its elements.
   *
   * @return where it stands, the first of equal ones; -1 if all elements are zero
   */
  public int oneHot(int width) {
    int start = row(width);
    return start < 0 ? oneHotInPieces(width) : oneHot(start, width);
  }

  private int oneHot(int start, int width) {
    int largest = -1;
    float max = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < width; i++) {
      float value = block[start + i];
      if (value > max) {
        largest = i;
        max = value;
      }
    }
    if (max > 0) {
      return largest;
    }
    // Zeros, or what no one-hot has.
    position -= width;
    return oneHotInPieces(width);
  }

  private int oneHotInPieces(int width) {
    int largest = -1;
    float max = Float.NaN;
    boolean allZero = true;
    for (int i = 0; i < width; i++) {
      float value = next();
      allZero &= value == 0;
      if (!(value <= max) && !Float.isNaN(value)) {
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
    float max = Float.NaN;
    for (int i = 0; i < width; i++) {
      float value = next();
      if (!(value <= max) && !Float.isNaN(value)) {
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
