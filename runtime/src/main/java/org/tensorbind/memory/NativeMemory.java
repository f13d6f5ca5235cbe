package org.tensorbind.memory;

import org.bytedeco.javacpp.Pointer;

/**
 * A range of native memory, of any size. It must not be used when its owner has freed it. Reading
 * and writing copy whole ranges of Java arrays; what one element costs, generated code decides.
 */
public interface NativeMemory {
  /**
   * The memory behind an address, in the way that this JDK is best at.
   *
   * @param owner frees the memory when nothing refers to it any more
   */
  static NativeMemory of(Pointer address, long bytes, Object owner) {
    return MemoryAccess.BEST.open(address, bytes, owner);
  }

  /**
   * Copies {@code count} elements of an array to the memory.
   *
   * @param at the place of the first element there, in elements
   * @throws IndexOutOfBoundsException if the array or the memory has not as many
   */
  <A> void write(Elements<A> type, A source, int from, long at, int count);

  /**
   * Copies {@code count} elements of the memory to an array.
   *
   * @param at the place of the first element, in elements
   * @throws IndexOutOfBoundsException if the array or the memory has not as many
   */
  <A> void read(Elements<A> type, long at, A target, int to, int count);
}
