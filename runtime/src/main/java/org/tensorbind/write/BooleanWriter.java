package org.tensorbind.write;

import java.util.Arrays;
import java.util.Objects;
import org.tensorbind.annotation.DType;

/** Writes the elements of a BOOL tensor. */
public final class BooleanWriter extends BlockWriter<boolean[]> {
  private static final Blocks<boolean[]> BLOCKS = new Blocks<>(boolean[]::new);

  private final boolean[] block;

  BooleanWriter(Memory<boolean[]> memory, long capacity) {
    this(memory, capacity, BLOCKS.take(capacity));
  }

  private BooleanWriter(Memory<boolean[]> memory, long capacity, boolean[] block) {
    super(memory, capacity, BLOCKS, block);
    this.block = block;
  }

  /** A writer that keeps elements on the heap, to be interleaved with others. */
  public static BooleanWriter scratch() {
    return new BooleanWriter(new HeapMemory<>(new boolean[0]), Long.MAX_VALUE);
  }

  @Override
  DType dtype() {
    return DType.BOOL;
  }

  @Override
  void zero(int from, int to) {
    Arrays.fill(block, from, to, false);
  }

  /** Appends an element. */
  public void put(boolean value) {
    if (used == block.length) {
      flush();
    }
    block[used++] = value;
  }

  /** Appends all elements of an array. */
  public void put(boolean[] source) {
    append(source, 0, source.length);
  }

  /** Appends {@code count} elements of an array, the first of which stands at {@code from}. */
  public void put(boolean[] source, int from, int count) {
    append(source, from, count);
  }

  /** Appends {@code count} times the same element. */
  public void fill(boolean value, long count) {
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
  public void pad(boolean value, long count) {
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
        block[start + index] = true;
      }
      return;
    }
    if (index >= 0) {
      fill(false, index);
      put(true);
    }
    fill(false, width - index - 1);
  }

  /**
   * Appends rows that take {@code widths[i]} elements from each part in turn, until the parts are
   * used up, and leaves the parts empty.
   *
   * @param parts scratch writers with equally many rows
   */
  public void interleave(int[] widths, BooleanWriter... parts) {
    weave(widths, parts);
  }
}
