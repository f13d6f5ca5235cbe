package org.tensorbind.write;

import java.util.Arrays;
import java.util.Objects;
import org.tensorbind.annotation.DType;
import org.tensorbind.encode.HeapSlice;
import org.tensorbind.memory.Blocks;

/** Writes the elements of a BOOL tensor, which are the bytes 0 and 1. */
public final class BooleanWriter extends BlockWriter<byte[]> {
  private static final Blocks<byte[]> BLOCKS = new Blocks<>(byte[]::new);

  private final byte[] block;

  BooleanWriter(Memory<byte[]> memory, long capacity) {
    this(memory, capacity, BLOCKS.take(capacity));
  }

  private BooleanWriter(Memory<byte[]> memory, long capacity, byte[] block) {
    super(memory, capacity, BLOCKS, block);
    this.block = block;
  }

  /** A writer that keeps elements on the heap, to be interleaved with others. */
  public static BooleanWriter scratch() {
    return new BooleanWriter(new HeapMemory<>(new byte[0]), Long.MAX_VALUE);
  }

  /** What a tensor has for a truth value. */
  public static byte bit(boolean value) {
    return (byte) (value ? 1 : 0);
  }

  @Override
  DType dtype() {
    return DType.BOOL;
  }

  @Override
  void zero(int from, int to) {
    Arrays.fill(block, from, to, (byte) 0);
  }

  @Override
  void append(HeapSlice encoded, String path) {
    put((boolean[]) encoded.array());
  }

  /** Appends an element. */
  public void put(boolean value) {
    if (used == block.length) {
      flush();
    }
    block[used++] = bit(value);
  }

  /** Appends all elements of an array. */
  public void put(boolean[] source) {
    put(source, 0, source.length);
  }

  /** Appends {@code count} elements of an array, the first of which stands at {@code from}. */
  public void put(boolean[] source, int from, int count) {
    Objects.checkFromIndexSize(from, count, source.length);
    for (int start = from; start < from + count; ) {
      if (used == block.length) {
        flush();
      }
      int n = Math.min(from + count - start, block.length - used);
      for (int i = 0; i < n; i++) {
        block[used + i] = bit(source[start + i]);
      }
      used += n;
      start += n;
    }
  }

  /** Appends all elements of an array, as {@link #bit} has them. */
  public void put(byte[] bits) {
    append(bits, 0, bits.length);
  }

  /** Appends {@code count} times the same element. */
  public void fill(boolean value, long count) {
    byte bit = bit(value);
    for (long left = count; left > 0; ) {
      if (used == block.length) {
        flush();
      }
      int n = (int) Math.min(left, block.length - used);
      Arrays.fill(block, used, used + n, bit);
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
        block[start + index] = 1;
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
