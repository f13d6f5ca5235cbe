package org.tensorbind.write;

import org.tensorbind.memory.Elements;
import org.tensorbind.memory.NativeMemory;

/**
 * The memory of a tensor's elements from one of them on.
 *
 * @param first the place of the element that counts as the first
 * @param <A> an array of elements
 */
record TensorMemory<A>(NativeMemory memory, Elements<A> type, long first) implements Memory<A> {
  @Override
  public void write(A source, int from, long at, int count) {
    memory.write(type, source, from, first + at, count);
  }
}
