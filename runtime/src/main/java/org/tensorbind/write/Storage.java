package org.tensorbind.write;

import org.tensorbind.memory.AllocatedTensor;
import org.tensorbind.memory.Elements;
import org.tensorbind.memory.StringMemory;

/** Where the elements of one tensor are written to. */
sealed interface Storage extends AutoCloseable {
  /** For all dtypes but STRING, which have a Java array of the same bits; BOOL has bytes. */
  <A> Memory<A> elements(Elements<A> type, long first);

  /** For STRING. */
  StringMemory strings(long first, long count);

  /** Frees what nobody has taken. */
  @Override
  void close();

  /** A tensor. */
  record OfTensor(AllocatedTensor tensor) implements Storage {
    @Override
    public <A> Memory<A> elements(Elements<A> type, long first) {
      return new TensorMemory<>(tensor.memory(), type, first);
    }

    @Override
    public StringMemory strings(long first, long count) {
      return tensor.strings(first, count);
    }

    @Override
    public void close() {
      tensor.close();
    }
  }

  /** A Java array, for which TensorFlow's native libraries are not needed. */
  final class OnHeap implements Storage {
    private final int size;
    private HeapMemory<?> memory;
    private HeapStrings strings;

    OnHeap(int size) {
      this.size = size;
    }

    @Override
    public <A> Memory<A> elements(Elements<A> type, long first) {
      HeapMemory<A> heap = new HeapMemory<>(type.array(size));
      memory = heap;
      return heap;
    }

    @Override
    public StringMemory strings(long first, long count) {
      strings = new HeapStrings();
      return strings;
    }

    /** What was written: an array, of {@code byte[]} or texts for STRING. */
    Object array() {
      return strings == null ? memory.array() : strings.array();
    }

    @Override
    public void close() {
      // arrays are the garbage collector's
    }
  }
}
