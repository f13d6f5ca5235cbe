package org.tensorbind.write;

import java.util.Arrays;
import java.util.Objects;
import org.tensorbind.annotation.DType;
import org.tensorbind.memory.Blocks;

/** Writes the elements of a FLOAT16, BFLOAT16 or UINT16 tensor, as their bits. */
public final class ShortWriter extends BlockWriter<short[]> {
  private static final short HALF_ONE = 0x3C00;
  private static final short BFLOAT16_ONE = 0x3F80;
  private static final Blocks<short[]> BLOCKS = new Blocks<>(short[]::new);

  private final short[] block;
  private final short one;
  private final DType dtype;

  ShortWriter(Memory<short[]> memory, long capacity, DType dtype) {
    this(memory, capacity, BLOCKS.take(capacity), dtype);
  }

  private ShortWriter(Memory<short[]> memory, long capacity, short[] block, DType dtype) {
    super(memory, capacity, BLOCKS, block);
    this.block = block;
    this.one = one(dtype);
    this.dtype = dtype;
  }

  /**
   * A writer that keeps elements on the heap, to be interleaved with others.
   *
   * @param dtype FLOAT16, BFLOAT16 or UINT16
   */
  public static ShortWriter scratch(DType dtype) {
    return new ShortWriter(new HeapMemory<>(new short[0]), Long.MAX_VALUE, dtype);
  }

  private static short one(DType dtype) {
    return switch (dtype) {
      case FLOAT16 -> HALF_ONE;
      case BFLOAT16 -> BFLOAT16_ONE;
      case UINT16 -> 1;
      default -> throw new IllegalArgumentException(dtype + " has no 16 bits.");
    };
  }

  @Override
  DType dtype() {
    return dtype;
  }

  @Override
  void zero(int from, int to) {
    Arrays.fill(block, from, to, (short) 0);
  }

  /** Appends an element. */
  public void put(short value) {
    if (used == block.length) {
      flush();
    }
    block[used++] = value;
  }

  /** Appends all elements of an array. */
  public void put(short[] source) {
    append(source, 0, source.length);
  }

  /** Appends {@code count} elements of an array, the first of which stands at {@code from}. */
  public void put(short[] source, int from, int count) {
    append(source, from, count);
  }

  /** Appends {@code count} times the same element. */
  public void fill(short value, long count) {
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
  public void pad(short value, long count) {
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
        block[start + index] = one;
      }
      return;
    }
    if (index >= 0) {
      fill((short) 0, index);
      put(one);
    }
    fill((short) 0, width - index - 1);
  }

  /**
   * Appends rows that take {@code widths[i]} elements from each part in turn, until the parts are
   * used up, and leaves the parts empty.
   *
   * @param parts scratch writers with equally many rows
   */
  public void interleave(int[] widths, ShortWriter... parts) {
    weave(widths, parts);
  }
}
