package org.tensorbind.memory;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Copies through direct buffers, each of which reaches two gigabytes at most.
 *
 * @param windows one behind the other, all but the last of {@link #WINDOW} bytes
 * @param owner keeps the memory alive
 */
record BufferMemory(ByteBuffer[] windows, long bytes, Object owner) implements NativeMemory {
  private static final int WINDOW = 1 << 30;

  static BufferMemory of(Pointer address, long bytes, Object owner) {
    ByteBuffer[] windows = new ByteBuffer[Math.toIntExact((bytes + WINDOW - 1) / WINDOW)];
    for (int i = 0; i < windows.length; i++) {
      long from = (long) i * WINDOW;
      BytePointer part = new BytePointer(address).getPointer(from);
      part.capacity(Math.min(WINDOW, bytes - from));
      windows[i] = part.asByteBuffer().order(ByteOrder.nativeOrder());
    }
    return new BufferMemory(windows, bytes, owner);
  }

  /** Copies a range that lies within one window. */
  private interface Copy<A> {
    void copy(ByteBuffer window, int place, A array, int index, int count);
  }

  @Override
  public <A> void write(Elements<A> type, A source, int from, long at, int count) {
    copy(type, at, source, from, count, BufferMemory::write);
  }

  @Override
  public <A> void read(Elements<A> type, long at, A target, int to, int count) {
    copy(type, at, target, to, count, BufferMemory::read);
  }

  private <A> void copy(Elements<A> type, long at, A array, int index, int count, Copy<A> copy) {
    type.checkRange(array, index, count);
    type.offset(at, count, bytes);
    try {
      int perWindow = WINDOW / type.size();
      for (int done = 0; done < count; ) {
        long place = at + done;
        int inWindow = (int) (place % perWindow);
        int n = Math.min(count - done, perWindow - inWindow);
        copy.copy(windows[(int) (place / perWindow)], inWindow, array, index + done, n);
        done += n;
      }
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  private static <A> void write(ByteBuffer to, int place, A array, int index, int count) {
    if (array instanceof float[] floats) {
      to.asFloatBuffer().put(place, floats, index, count);
    } else if (array instanceof double[] doubles) {
      to.asDoubleBuffer().put(place, doubles, index, count);
    } else if (array instanceof int[] ints) {
      to.asIntBuffer().put(place, ints, index, count);
    } else if (array instanceof long[] longs) {
      to.asLongBuffer().put(place, longs, index, count);
    } else if (array instanceof short[] shorts) {
      to.asShortBuffer().put(place, shorts, index, count);
    } else {
      to.put(place, (byte[]) array, index, count);
    }
  }

  private static <A> void read(ByteBuffer from, int place, A array, int index, int count) {
    if (array instanceof float[] floats) {
      from.asFloatBuffer().get(place, floats, index, count);
    } else if (array instanceof double[] doubles) {
      from.asDoubleBuffer().get(place, doubles, index, count);
    } else if (array instanceof int[] ints) {
      from.asIntBuffer().get(place, ints, index, count);
    } else if (array instanceof long[] longs) {
      from.asLongBuffer().get(place, longs, index, count);
    } else if (array instanceof short[] shorts) {
      from.asShortBuffer().get(place, shorts, index, count);
    } else {
      from.get(place, (byte[]) array, index, count);
    }
  }
}
