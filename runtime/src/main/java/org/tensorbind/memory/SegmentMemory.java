package org.tensorbind.memory;

import static java.lang.invoke.MethodHandles.insertArguments;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.ref.Reference;

/**
 * Copies with {@code java.lang.foreign.MemorySegment}, which is called through method handles: JDK
 * 17 has to compile this. The virtual machine makes plain calls of them.
 *
 * @param owner keeps the memory alive
 */
record SegmentMemory(long address, long bytes, Object owner) implements NativeMemory {
  private static final String PACKAGE = "java.lang.foreign.";

  /** (array, index, layout, address, count). */
  private static final MethodType WRITE_TYPE =
      MethodType.methodType(
          void.class, Object.class, int.class, Object.class, long.class, int.class);

  /** (layout, address, array, index, count). */
  private static final MethodType READ_TYPE =
      MethodType.methodType(
          void.class, Object.class, long.class, Object.class, int.class, int.class);

  private static final MethodHandle WRITE;
  private static final MethodHandle READ;

  static {
    MethodHandle write = null;
    MethodHandle read = null;
    try {
      if (isAllowed()) {
        Class<?> segment = Class.forName(PACKAGE + "MemorySegment");
        Class<?> layout = Class.forName(PACKAGE + "ValueLayout");
        Lookup lookup = MethodHandles.publicLookup();
        MethodHandle toSegment =
            lookup.findStatic(
                segment,
                "copy",
                MethodType.methodType(
                    void.class, Object.class, int.class, segment, layout, long.class, int.class));
        MethodHandle toArray =
            lookup.findStatic(
                segment,
                "copy",
                MethodType.methodType(
                    void.class, segment, layout, long.class, Object.class, int.class, int.class));
        Object everything = everything(segment);
        write = insertArguments(toSegment, 2, everything).asType(WRITE_TYPE);
        read = insertArguments(toArray, 0, everything).asType(READ_TYPE);
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      write = null; // there are other ways
    }
    WRITE = write;
    READ = read;
  }

  /** Whether native access is enabled for this module; else the JDK would warn, or refuse. */
  private static boolean isAllowed() throws ReflectiveOperationException {
    return (boolean)
        Module.class.getMethod("isNativeAccessEnabled").invoke(SegmentMemory.class.getModule());
  }

  /** A segment that begins at address 0 and has no end. */
  private static Object everything(Class<?> segment) throws ReflectiveOperationException {
    Object nothing = segment.getField("NULL").get(null);
    return segment.getMethod("reinterpret", long.class).invoke(nothing, Long.MAX_VALUE);
  }

  static boolean isPresent() {
    return WRITE != null;
  }

  /** The {@code ValueLayout} of a name, or null if this JDK has none. */
  static Object layout(String name) {
    try {
      return Class.forName(PACKAGE + "ValueLayout").getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      return null; // then nobody asks for it
    }
  }

  @Override
  public <A> void write(Elements<A> type, A source, int from, long at, int count) {
    type.checkRange(source, from, count);
    long to = address + type.offset(at, count, bytes);
    try {
      WRITE.invokeExact((Object) source, from, type.layout(), to, count);
    } catch (Throwable e) {
      throw new LinkageError("MemorySegment.copy", e);
    } finally {
      Reference.reachabilityFence(owner);
    }
  }

  @Override
  public <A> void read(Elements<A> type, long at, A target, int to, int count) {
    type.checkRange(target, to, count);
    long from = address + type.offset(at, count, bytes);
    try {
      READ.invokeExact(type.layout(), from, (Object) target, to, count);
    } catch (Throwable e) {
      throw new LinkageError("MemorySegment.copy", e);
    } finally {
      Reference.reachabilityFence(owner);
    }
  }
}
