package org.tensorbind.write;

import java.lang.reflect.Array;
import org.tensorbind.TensorEncoder;
import org.tensorbind.annotation.DType;
import org.tensorbind.encode.HeapSlice;

/**
 * What the writers have in common: elements are collected in a block that stays in the processor's
 * cache, and go to memory in one copy when it is full.
 *
 * @param <A> an array of elements
 */
abstract class BlockWriter<A> {
  /** How much of the block is filled. */
  int used;

  private final Memory<A> memory;
  private final Blocks<A> blocks;
  private final A block;
  private final int blockSize;
  private final long capacity;
  private long flushed;
  private long padded;
  private boolean closed;

  /** What encoders fill. */
  private HeapSlice slice;

  /**
   * A writer.
   *
   * @param memory where full blocks go
   * @param capacity how many elements must be written, or {@link Long#MAX_VALUE} for any number
   * @param blocks where the block comes from
   * @param block the block, of at least one element
   */
  BlockWriter(Memory<A> memory, long capacity, Blocks<A> blocks, A block) {
    this.memory = memory;
    this.capacity = capacity;
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
    zero(start, used);
    return start;
  }

  /**
   * A row that is longer than {@link #reserve} has room for, to be filled and then appended: zeros.
   */
  @SuppressWarnings("unchecked") // an array of the same elements as the block
  public final A longRow(int width) {
    return (A) Array.newInstance(block.getClass().getComponentType(), width);
  }

  /**
   * Appends what an encoder of the user's makes of a value.
   *
   * @param size how many elements that is
   * @param path where the value stands, for messages
   * @throws org.tensorbind.value.InvalidValueException {@code encoder-failed} if the encoder throws
   */
  public final <T> void encode(TensorEncoder<? super T> encoder, T value, int size, String path) {
    if (slice == null || slice.size() != size) {
      slice = HeapSlice.of(dtype(), size);
    }
    slice.fill(encoder, value, path);
    append(slice, path);
  }

  /** The dtype of the tensor. */
  abstract DType dtype();

  /** Appends the elements of a slice. */
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

  /** Notes that elements which are appended are padding. */
  final void countPadding(long count) {
    padded += count;
  }

  /** How many of the elements are padding. */
  final long padded() {
    return padded;
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
    if (closed) {
      throw new IllegalStateException("The tensor is complete, and cannot be written to.");
    }
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
          "Tensor \""
              + tensor
              + "\" has "
              + capacity
              + " elements, of which "
              + flushed
              + " were written.");
    }
  }

  /**
   * Ends the writing, once. The block may serve another writer then, so this one must not touch it.
   */
  void close() {
    closed = true;
    used = blockSize; // full, so that the next element has to ask for room
    blocks.giveBack(block);
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
      padded += part.padded;
      part.padded = 0;
      part.flushed = 0;
    }
  }

  private static int rows(int[] widths, BlockWriter<?>[] parts) {
    long rows = parts[0].written() / widths[0];
    for (int i = 0; i < parts.length; i++) {
      parts[i].flush();
      if (parts[i].written() != rows * widths[i]) {
        throw new IllegalStateException(
            "Part "
                + i
                + " has "
                + parts[i].written()
                + " elements, not "
                + rows
                + " rows of "
                + widths[i]
                + ".");
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
