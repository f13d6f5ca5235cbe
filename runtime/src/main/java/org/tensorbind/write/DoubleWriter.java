package org.tensorbind.write;

import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.tensorbind.annotation.DType;
import org.tensorbind.memory.Blocks;

/** Writes the elements of a FLOAT64 tensor. */
public final class DoubleWriter extends BlockWriter<double[]> {
  private static final Blocks<double[]> BLOCKS = new Blocks<>(double[]::new);

  private final double[] block;

  DoubleWriter(Memory<double[]> memory, long capacity) {
    this(memory, capacity, BLOCKS.take(capacity));
  }

  private DoubleWriter(Memory<double[]> memory, long capacity, double[] block) {
    super(memory, capacity, BLOCKS, block);
    this.block = block;
  }

  /** A writer that keeps elements on the heap, to be interleaved with others. */
  public static DoubleWriter scratch() {
    return new DoubleWriter(new HeapMemory<>(new double[0]), Long.MAX_VALUE);
  }

  @Override
  DType dtype() {
    return DType.FLOAT64;
  }

  @Override
  void zero(int from, int to) {
    Arrays.fill(block, from, to, 0.0);
  }

  /** Appends an element. */
  public void put(double value) {
    if (used == block.length) {
      flush();
    }
    block[used++] = value;
  }

  /** Appends all elements of an array. */
  public void put(double[] source) {
    append(source, 0, source.length);
  }

  /** Appends {@code count} elements of an array, the first of which stands at {@code from}. */
  public void put(double[] source, int from, int count) {
    append(source, from, count);
  }

  /**
   * Appends {@code count} elements of a buffer, the first of which stands {@code from} behind the
   * buffer's position. The buffer stays as it is.
   */
  public void put(DoubleBuffer source, int from, int count) {
    int start = source.position() + Objects.checkFromIndexSize(from, count, source.remaining());
    if (source.hasArray()) {
      append(source.array(), source.arrayOffset() + start, count);
      return;
    }
    for (int end = start + count; start < end; ) {
      if (used == block.length) {
        flush();
      }
      int n = Math.min(end - start, block.length - used);
      source.get(start, block, used, n);
      used += n;
      start += n;
    }
  }

  /** Appends {@code count} times the same element. */
  public void fill(double value, long count) {
    for (long left = count; left > 0; ) {
      if (used == block.length) {
        flush();
      }
      int n = (int) Math.min(left, block.length - used);
      Arrays.fill(block, used, used + n, value);
      used += n;
      left -= n;
    }
  }

  /** Appends {@code count} times the same element as padding, which the batch's report counts. */
  public void pad(double value, long count) {
    countPadding(count);
    fill(value, count);
  }

  /**
   * Appends a row of zeros with a one in it.
   *
   * @param index where the one stands; -1 for nowhere
   * @param width how long the row is
   */
  public void oneHot(int index, int width) {
    Objects.checkIndex(index + 1, width + 1);
    if (width <= block.length) {
      int start = reserve(width);
      if (index >= 0) {
        block[start + index] = 1.0;
      }
      return;
    }
    if (index >= 0) {
      fill(0.0, index);
      put(1.0);
    }
    fill(0.0, width - index - 1);
  }

  /**
   * Appends rows that take {@code widths[i]} elements from each part in turn, until the parts are
   * used up, and leaves the parts empty.
   *
   * @param parts scratch writers with equally many rows
   */
  public void interleave(int[] widths, DoubleWriter... parts) {
    weave(widths, parts);
  }
}
