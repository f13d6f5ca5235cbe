package org.tensorbind.read;

import org.tensorflow.ndarray.Shape;

/** Reads the elements of a BOOL tensor, in row-major order. */
public final class BooleanReader extends BlockReader<byte[]> {
  private final byte[] block;

  BooleanReader(Shape shape, Source<byte[]> source) {
    this(shape, source, new byte[blockSize(shape)]);
  }

  private BooleanReader(Shape shape, Source<byte[]> source, byte[] block) {
    super(shape, source, block);
    this.block = block;
  }

  /** The next element. */
  public boolean next() {
    if (position == limit) {
      refill();
    }
    return block[position++] != 0;
  }

  /** Reads the next {@code count} elements to a part of an array that begins at {@code from}. */
  public void next(boolean[] target, int from, int count) {
    for (int i = 0; i < count; i++) {
      target[from + i] = next();
    }
  }

  /** Reads a row. */
  public boolean[] nextRow(int width) {
    boolean[] row = new boolean[width];
    next(row, 0, width);
    return row;
  }

  /** The same without passing over it. */
  public boolean[] peekRow(long width) {
    boolean[] row = nextRow(Math.toIntExact(width));
    back(row.length);
    return row;
  }

  /**
   * Reads a row, and finds the first of its elements that is true.
   *
   * @return where it stands; -1 if there is none
   */
  public int oneHot(int width) {
    int first = -1;
    for (int i = 0; i < width; i++) {
      if (next() && first < 0) {
        first = i;
      }
    }
    return first;
  }

  /** Reads a row, and counts those of its elements that are true. */
  public int countTrue(int width) {
    int count = 0;
    for (int i = 0; i < width; i++) {
      if (next()) {
        count++;
      }
    }
    return count;
  }
}
