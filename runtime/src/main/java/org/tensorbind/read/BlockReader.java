package org.tensorbind.read;

import java.util.NoSuchElementException;
import org.tensorflow.ndarray.Shape;

/**
 * What the readers have in common: elements come from memory in blocks.
 *
 * @param <A> an array of elements
 */
abstract class BlockReader<A> {
  private static final int BLOCK = 4096;

  /** The next element's place in the block, if it is below {@link #limit}. */
  int position;

  /** How many elements of the block are valid. */
  int limit;

  private final Shape shape;
  private final Source<A> source;
  private final A block;
  private final int blockSize;

  /** How many elements have been copied to the block, or passed by it. */
  private long taken;

  BlockReader(Shape shape, Source<A> source, A block) {
    this.shape = shape;
    this.source = source;
    this.block = block;
    this.blockSize = blockSize(shape);
  }

  static int blockSize(Shape shape) {
    return (int) Math.min(BLOCK, shape.size());
  }

  /** The size of one of an example's axes; the batch axis does not count. */
  public final int axis(int index) {
    return Math.toIntExact(shape.get(index + 1));
  }

  /** Passes over elements. */
  public final void skip(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("cannot skip " + count + " elements");
    }
    int buffered = (int) Math.min(count, limit - position);
    position += buffered;
    pass(count - buffered);
  }

  /** Goes back over elements that have been read. */
  final void back(int count) {
    taken -= limit - position + count;
    position = 0;
    limit = 0;
  }

  /** Fills the block again. */
  final void refill() {
    int count = (int) Math.min(blockSize, shape.size() - taken);
    if (count == 0) {
      throw exhausted();
    }
    source.read(taken, block, 0, count);
    taken += count;
    position = 0;
    limit = count;
  }

  /**
   * Brings a row into the block, and passes over it.
   *
   * @return where it begins there; -1 if it is longer than the block, and then nothing has happened
   */
  final int row(int width) {
    if (limit - position < width && !fetch(width)) {
      return -1;
    }
    int start = position;
    position += width;
    return start;
  }

  /** Moves what is left to the beginning of the block, and fills up. */
  private boolean fetch(int width) {
    if (width > blockSize) {
      return false;
    }
    int left = limit - position;
    int count = (int) Math.min(blockSize - left, shape.size() - taken);
    if (left + count < width) {
      throw exhausted();
    }
    System.arraycopy(block, position, block, 0, left);
    source.read(taken, block, left, count);
    taken += count;
    position = 0;
    limit = left + count;
    return true;
  }

  /** Reads elements; large numbers of them directly from memory. */
  final void take(A target, int to, int count) {
    int buffered = Math.min(count, limit - position);
    System.arraycopy(block, position, target, to, buffered);
    position += buffered;
    int left = count - buffered;
    if (left >= BLOCK) {
      source.read(pass(left), target, to + buffered, left);
    } else if (left > 0) {
      refill();
      take(target, to + buffered, left);
    }
  }

  private long pass(long count) {
    long from = taken;
    if (count > shape.size() - from) {
      throw exhausted();
    }
    taken += count;
    return from;
  }

  private NoSuchElementException exhausted() {
    return new NoSuchElementException("All " + shape.size() + " elements have been read.");
  }
}
