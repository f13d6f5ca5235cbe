package org.tensorbind.write;

/** A Java array, for which TensorFlow's native libraries are not needed. */
final class HeapStorage implements Storage {
  private final int elements;
  private HeapMemory<?> memory;
  private byte[][] strings;

  HeapStorage(int elements) {
    this.elements = elements;
  }

  /** What was written. */
  Object array() {
    return strings == null ? memory.array() : strings;
  }

  private <A> Memory<A> keep(A array) {
    HeapMemory<A> heap = new HeapMemory<>(array);
    memory = heap;
    return heap;
  }

  @Override
  public Memory<float[]> floats() {
    return keep(new float[elements]);
  }

  @Override
  public Memory<double[]> doubles() {
    return keep(new double[elements]);
  }

  @Override
  public Memory<int[]> ints() {
    return keep(new int[elements]);
  }

  @Override
  public Memory<long[]> longs() {
    return keep(new long[elements]);
  }

  @Override
  public Memory<byte[]> bytes() {
    return keep(new byte[elements]);
  }

  @Override
  public Memory<short[]> shorts() {
    return keep(new short[elements]);
  }

  @Override
  public Memory<boolean[]> booleans() {
    return keep(new boolean[elements]);
  }

  @Override
  public void strings(byte[][] values) {
    strings = values;
  }

  @Override
  public void close() {
    // arrays are the garbage collector's
  }
}
