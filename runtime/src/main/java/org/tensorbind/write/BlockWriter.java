package org.tensorbind.write;

import java.lang.reflect.Array;
import org.tensorbind.annotation.DType;
import org.tensorbind.encode.HeapSlice;
import org.tensorbind.memory.Blocks;

/**
 * What the writers have in common: elements are collected in a block that stays in the processor's
 * cache, and go to memory in one copy when it is full.
 *
 * @param <A> an array of elements
 */
abstract sealed class BlockWriter<A> extends TensorWriter
    permits BooleanWriter,
        ByteWriter,
        DoubleWriter,
        FloatWriter,
        IntWriter,
        LongWriter,
        ShortWriter {
  /** How far the block is zeroed at a time. */
  private static final int AHEAD = 1024;

  /** How much of the block is filled. */
  int used;

  private final Memory<A> memory;
  private final Blocks<A> blocks;
  private final A block;
  private final int blockSize;
  private long flushed;
  private boolean closed;

  /** What lies between {@link #used} and this is zero; nothing is promised if there is nothing. */
  private int zeroed;

  /** Writers of parts that are taken from; nobody else closes them. */
  private BlockWriter<A>[] parts;

  /**
   * A writer.
   *
   * @param memory where full blocks go
   * @param capacity how many elements must be written, or {@link Long#MAX_VALUE} for any number
   * @param blocks where the block comes from
   * @param block the block, of at least one element
   */
  BlockWriter(Memory<A> memory, long capacity, Blocks<A> blocks, A block) {
    super(capacity);
    this.memory = memory;
    this.blocks = blocks;
    this.block = block;
    this.blockSize = Array.getLength(block);
  }

  /** Sets a range of the block to zero. */
  abstract void zero(int from, int to);

  /**
   * The block that elements may be written to where {@link #reserve} has made room. It is always
   * the same array.
   */
  public final A block() {
    return block;
  }

  /**
   * Makes room for elements that the caller writes to {@link #block()} itself. They are zero until
   * then.
   *
   * @param count how many, at most 4096
   * @return where they begin in the block
   */
  public final int reserve(int count) {
    if (count > blockSize - used) {
      flush();
      if (count > blockSize) {
        throw new IllegalStateException(
            count + " elements are reserved where " + blockSize + " have room.");
      }
    }
    int start = used;
    used += count;
    if (used > zeroed) {
      zeroAhead(start);
    }
    return start;
  }

  /** Zeroing more than one row at a time pays: rows are short. */
  private void zeroAhead(int start) {
    int end = Math.max(used, Math.min(blockSize, start + AHEAD));
    zero(Math.max(start, zeroed), end);
    zeroed = end;
  }

  /**
   * A row that is longer than {@link #reserve} has room for, to be filled and then appended: zeros.
   * The next row of the same width is the same array.
   */
  @SuppressWarnings("unchecked") // a slice holds what its dtype's writer takes
  public final A longRow(int width) {
    HeapSlice row = slice(dtype() == DType.BOOL ? DType.UINT8 : dtype(), width);
    row.clear();
    return (A) row.array();
  }

  @Override
  @SuppressWarnings("unchecked") // a slice holds what its dtype's writer takes
  void append(HeapSlice encoded, String path) {
    append((A) encoded.array(), 0, encoded.size());
  }

  /** Appends elements; large numbers of them go to memory directly. */
  final void append(A source, int from, int count) {
    if (count > blockSize - used) {
      flush();
      if (count >= blockSize) {
        checkRoom(count);
        memory.write(source, from, flushed, count);
        flushed += count;
        return;
      }
    }
    System.arraycopy(source, from, block, used, count);
    used += count;
  }

  @Override
  final void flush() {
    if (used > 0) {
      checkRoom(used);
      memory.write(block, 0, flushed, used);
      flushed += used;
      used = 0;
      zeroed = 0;
    }
  }

  private void checkRoom(int count) {
    if (closed) {
      throw new IllegalStateException("The tensor is complete, and cannot be written to.");
    }
    if (count > capacity() - flushed) {
      throw full();
    }
  }

  @Override
  void restart() {
    super.restart();
    used = 0;
    zeroed = 0;
    flushed = 0;
  }

  /** The block may serve another writer then, so this one must not touch it. */
  @Override
  void close() {
    closed = true;
    used = blockSize; // full, so that the next element has to ask for room
    blocks.giveBack(block);
    if (parts != null) {
      for (BlockWriter<A> part : parts) {
        part.close();
      }
    }
  }

  @Override
  final long written() {
    return flushed + used;
  }

  /** Takes rows of {@code widths[i]} elements from each part in turn, and empties the parts. */
  final void weave(int[] widths, BlockWriter<A>[] parts) {
    this.parts = parts;
    int rows = Rows.common(widths, parts);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < parts.length; i++) {
        append(parts[i].heap(), row * widths[i], widths[i]);
      }
    }
    for (BlockWriter<A> part : parts) {
      takePadding(part);
      part.restart();
    }
  }

  private A heap() {
    if (memory instanceof HeapMemory<A> heap) {
      return heap.array();
    }
    throw new IllegalStateException("Only scratch writers can be interleaved.");
  }
}
