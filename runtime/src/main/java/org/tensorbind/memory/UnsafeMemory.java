package org.tensorbind.memory;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.Reference;
import java.lang.reflect.Field;

/**
 * Copies with {@code sun.misc.Unsafe}, which is called through a method handle: javac's warnings
 * about it cannot be suppressed. The virtual machine makes a plain call of it.
 *
 * @param owner keeps the memory alive
 */
record UnsafeMemory(long address, long bytes, Object owner) implements NativeMemory {
  /** The first JDK that warns whoever uses it. */
  private static final int WARNING_JDK = 24;

  /** Copies bytes: (array, offset, array, offset, count). */
  private static final MethodHandle COPY =
      Runtime.version().feature() < WARNING_JDK ? find() : null;

  private static MethodHandle find() {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field instance = type.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      MethodType copy =
          MethodType.methodType(
              void.class, Object.class, long.class, Object.class, long.class, long.class);
      return MethodHandles.publicLookup()
          .findVirtual(type, "copyMemory", copy)
          .bindTo(instance.get(null));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return null; // there are other ways
    }
  }

  static boolean isPresent() {
    return COPY != null;
  }

  /** Where the elements of arrays begin, which is the same for all primitive types. */
  private static final long BASE = isPresent() ? base() : 0;

  private static long base() {
    try {
      return Class.forName("sun.misc.Unsafe").getField("ARRAY_LONG_BASE_OFFSET").getInt(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("sun.misc.Unsafe has no ARRAY_LONG_BASE_OFFSET", e);
    }
  }

  @Override
  public <A> void write(Elements<A> type, A source, int from, long at, int count) {
    type.checkRange(source, from, count);
    long to = address + type.offset(at, count, bytes);
    try {
      COPY.invokeExact(
          (Object) source, heap(type, from), (Object) null, to, (long) count * type.size());
    } catch (Throwable e) {
      throw new LinkageError("sun.misc.Unsafe.copyMemory", e);
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  @Override
  public <A> void read(Elements<A> type, long at, A target, int to, int count) {
    type.checkRange(target, to, count);
    long from = address + type.offset(at, count, bytes);
    try {
      COPY.invokeExact(
          (Object) null, from, (Object) target, heap(type, to), (long) count * type.size());
    } catch (Throwable e) {
      throw new LinkageError("sun.misc.Unsafe.copyMemory", e);
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  private static long heap(Elements<?> type, int index) {
    return BASE + (long) index * type.size();
  }
}
