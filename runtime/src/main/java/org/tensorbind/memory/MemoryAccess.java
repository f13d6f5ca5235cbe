package org.tensorbind.memory;

import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * The ways in which Java code gets at native memory, the best one first. They differ by JDK: {@code
 * sun.misc.Unsafe} warns from 24 on and may be denied; memory segments come with 22 and may be
 * denied, too; buffers always work, but are made anew for each tensor.
 */
enum MemoryAccess {
  /** Before JDK 24. */
  UNSAFE {
    @Override
    boolean isPresent() {
      return UnsafeMemory.isPresent();
    }

    @Override
    NativeMemory open(Pointer address, long bytes, Object owner) {
      return new UnsafeMemory(first(address), bytes, owner);
    }
  },
  /** From JDK 24 on. */
  SEGMENTS {
    @Override
    boolean isPresent() {
      return SegmentMemory.isPresent();
    }

    @Override
    NativeMemory open(Pointer address, long bytes, Object owner) {
      return new SegmentMemory(first(address), bytes, owner);
    }
  },
  /** Everywhere. */
  BUFFERS {
    @Override
    boolean isPresent() {
      return true;
    }

    @Override
    NativeMemory open(Pointer address, long bytes, Object owner) {
      return BufferMemory.of(address, bytes, owner);
    }
  };

  /** The best of those that are there and have shown that they copy what they are told to. */
  static final MemoryAccess BEST =
      Arrays.stream(values())
          .filter(access -> access.isPresent() && access.works())
          .findFirst()
          .orElseThrow();

  /** Whether this JDK has it, and lets us use it without a warning. */
  abstract boolean isPresent();

  abstract NativeMemory open(Pointer address, long bytes, Object owner);

  /** An empty tensor may have no memory at all. */
  private static long first(Pointer address) {
    return address == null ? 0 : address.address();
  }

  private boolean works() {
    int count = 7;
    try (BytePointer pointer = new BytePointer((long) Long.BYTES * count)) {
      NativeMemory memory = open(pointer, pointer.capacity(), pointer);
      return works(memory, Elements.LONGS, new long[] {1, -2, 3, Long.MIN_VALUE, 5, 6, 7})
          && works(memory, Elements.FLOATS, new float[] {1, -2, Float.MAX_VALUE, 4, 5, 6, 7})
          && works(memory, Elements.BYTES, new byte[] {1, -2, 3, 4, 5, 6, 7});
    }
  }

  private static <A> boolean works(NativeMemory memory, Elements<A> type, A values) {
    A read = type.array(7);
    memory.write(type, values, 0, 0, 4);
    memory.write(type, values, 4, 4, 3);
    memory.read(type, 1, read, 1, 6);
    memory.read(type, 0, read, 0, 1);
    return Arrays.deepEquals(new Object[] {values}, new Object[] {read});
  }
}
