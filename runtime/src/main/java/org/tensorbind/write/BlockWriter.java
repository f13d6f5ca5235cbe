package org.tensorbind.write;

/**
 * What the writers have in common: elements are collected in a block that stays in the processor's
 * cache, and go to memory in one copy when it is full.
 *
 * @param <A> an array of elements
 */
abstract class BlockWriter<A> {
  /** The elements of a block, unless the whole tensor has fewer. */
  static final int BLOCK = 4096;

  /** How much of the block is filled. */
  int used;

  private final Memory<A> memory;
  private final A block;
  private final int blockSize;
  private final long capacity;
  private long flushed;

  /**
   * A writer.
   *
   * @param memory where full blocks go
   * @param block an array of {@link #blockSize} elements
   * @param capacity how many elements must be written, or {@link Long#MAX_VALUE} for any number
   */
  BlockWriter(Memory<A> memory, A block, long capacity) {
    this.memory = memory;
    this.block = block;
    this.blockSize = blockSize(capacity);
    this.capacity = capacity;
  }

  /** At least one, so that a full block can always be emptied to make room. */
  static int blockSize(long capacity) {
    return (int) Math.max(1, Math.min(BLOCK, capacity));
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
    zero(start, used);
    return start;
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

  /** Empties the block. */
  final void flush() {
    if (used > 0) {
      checkRoom(used);
      memory.write(block, 0, flushed, used);
      flushed += used;
      used = 0;
    }
  }

  private void checkRoom(int count) {
    if (count > capacity - flushed) {
      throw new IllegalStateException(
          "More is written than the tensor's " + capacity + " elements.");
    }
  }

  /**
   * Flushes, and checks that the tensor is full.
   *
   * @throws IllegalStateException if elements are missing
   */
  final void finish(String tensor) {
    flush();
    if (flushed != capacity) {
      throw new IllegalStateException(
          "Tensor \"" + tensor + "\" has " + capacity + " elements, of which " + flushed
              + " were written.");
    }
  }

  /** How many elements have been written in all. */
  private long written() {
    return flushed + used;
  }

  /** Takes rows of {@code widths[i]} elements from each part in turn, and empties the parts. */
  final void weave(int[] widths, BlockWriter<A>[] parts) {
    int rows = rows(widths, parts);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < parts.length; i++) {
        append(parts[i].heap(), row * widths[i], widths[i]);
      }
    }
    for (BlockWriter<A> part : parts) {
      part.flushed = 0;
    }
  }

  private static int rows(int[] widths, BlockWriter<?>[] parts) {
    long rows = parts[0].written() / widths[0];
    for (int i = 0; i < parts.length; i++) {
      parts[i].flush();
      if (parts[i].written() != rows * widths[i]) {
        throw new IllegalStateException(
            "Part " + i + " has " + parts[i].written() + " elements, not " + rows + " rows of "
                + widths[i] + ".");
      }
    }
    return (int) rows;
  }

  private A heap() {
    if (memory instanceof HeapMemory<A> heap) {
      return heap.array();
    }
    throw new IllegalStateException("Only scratch writers can be interleaved.");
  }
}
