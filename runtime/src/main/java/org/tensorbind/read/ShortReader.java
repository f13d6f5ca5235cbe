package org.tensorbind.read;

import org.tensorbind.annotation.DType;
import org.tensorbind.value.Casts;
import org.tensorflow.ndarray.Shape;

/**
 * Reads the elements of a FLOAT16, BFLOAT16 or UINT16 tensor, as their bits, in row-major order.
 */
public final class ShortReader extends BlockReader<short[]> {
  private final short[] block;
  private final DType dtype;

  ShortReader(Shape shape, Source<short[]> source, DType dtype) {
    this(shape, source, new short[blockSize(shape)], dtype);
  }

  private ShortReader(Shape shape, Source<short[]> source, short[] block, DType dtype) {
    super(shape, source, block);
    this.block = block;
    this.dtype = dtype;
  }

  /** The next element. */
  public short next() {
    if (position == limit) {
      refill();
    }
    return block[position++];
  }

  /** Reads the next {@code count} elements to a part of an array that begins at {@code from}. */
  public void next(short[] target, int from, int count) {
    take(target, from, count);
  }

  /**
   * Reads a row, and finds the largest of its elements.
   *
   * @return where it stands, the first of equal ones; -1 if all elements are zero
   */
  public int oneHot(int width) {
    int largest = -1;
    float max = Float.NaN;
    boolean allZero = true;
    for (int i = 0; i < width; i++) {
      float value = decoded(next());
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
      float value = decoded(next());
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
      ranking.add(decoded(next()));
    }
    return ranking.sort();
  }

  private float decoded(short bits) {
    return switch (dtype) {
      case FLOAT16 -> Casts.fromHalf(bits);
      case BFLOAT16 -> Casts.fromBfloat16(bits);
      default -> Casts.fromUint16(bits);
    };
  }
}
