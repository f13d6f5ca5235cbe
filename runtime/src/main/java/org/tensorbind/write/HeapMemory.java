package org.tensorbind.write;

import java.lang.reflect.Array;
import org.tensorbind.TensorBindException;

/**
 * An array on the Java heap, which grows if more is written than it holds.
 *
 * @param <A> an array of elements
 */
final class HeapMemory<A> implements Memory<A> {
  /** What a Java array can hold; virtual machines keep a few elements back. */
  static final int LARGEST = Integer.MAX_VALUE - 8;

  private A array;

  HeapMemory(A array) {
    this.array = array;
  }

  @Override
  public void write(A source, int from, long at, int count) {
    long end = at + count;
    int capacity = Array.getLength(array);
    if (end > capacity) {
      if (end > LARGEST) {
        throw new TensorBindException(
            "tensor-too-large", end + " elements are more than a Java array can hold.");
      }
      A larger = newArray((int) Math.max(end, Math.min(2L * capacity, LARGEST)));
      System.arraycopy(array, 0, larger, 0, (int) at);
      array = larger;
    }
    System.arraycopy(source, from, array, (int) at, count);
  }

  A array() {
    return array;
  }

  @SuppressWarnings("unchecked") // an array of the same element type
  private A newArray(int length) {
    return (A) Array.newInstance(array.getClass().getComponentType(), length);
  }
}
