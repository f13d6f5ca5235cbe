package org.tensorbind.memory;

import java.lang.reflect.Array;
import java.util.Objects;

/**
 * The elements of tensors that lie in memory as they lie in a Java array.
 *
 * @param <A> the array
 */
public final class Elements<A> {
  /** FLOAT32. */
  public static final Elements<float[]> FLOATS =
      new Elements<>(float.class, Float.BYTES, "JAVA_FLOAT_UNALIGNED");

  /** FLOAT64. */
  public static final Elements<double[]> DOUBLES =
      new Elements<>(double.class, Double.BYTES, "JAVA_DOUBLE_UNALIGNED");

  /** INT32. */
  public static final Elements<int[]> INTS =
      new Elements<>(int.class, Integer.BYTES, "JAVA_INT_UNALIGNED");

  /** INT64. */
  public static final Elements<long[]> LONGS =
      new Elements<>(long.class, Long.BYTES, "JAVA_LONG_UNALIGNED");

  /** The bits of FLOAT16, BFLOAT16 and UINT16. */
  public static final Elements<short[]> SHORTS =
      new Elements<>(short.class, Short.BYTES, "JAVA_SHORT_UNALIGNED");

  /** The bits of UINT8; 0 and 1 of BOOL; the cells of STRING. */
  public static final Elements<byte[]> BYTES = new Elements<>(byte.class, 1, "JAVA_BYTE");

  private final Class<?> type;
  private final int size;
  private final Object layout;

  private Elements(Class<?> type, int size, String layout) {
    this.type = type;
    this.size = size;
    this.layout = SegmentMemory.layout(layout);
  }

  /** How many bytes an element has. */
  int size() {
    return size;
  }

  /** A {@code java.lang.foreign.ValueLayout}, if this JDK has one. */
  Object layout() {
    return layout;
  }

  /** Checks that an array has a range of elements. */
  void checkRange(A array, int from, int count) {
    Objects.checkFromIndexSize(from, count, Array.getLength(array));
  }

  /**
   * Where an element begins in memory, in bytes.
   *
   * @param at the element
   * @param count how many there must be from there on
   * @param bytes how many the memory has
   */
  long offset(long at, int count, long bytes) {
    return Objects.checkFromIndexSize(at, count, bytes / size) * size;
  }

  /** An array of zeros. */
  @SuppressWarnings("unchecked") // A is the array of the type
  public A array(int length) {
    return (A) Array.newInstance(type, length);
  }
}
