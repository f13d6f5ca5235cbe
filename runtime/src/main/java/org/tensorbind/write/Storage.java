package org.tensorbind.write;

/** Where the elements of one tensor are written to. One of the methods is called, once. */
interface Storage extends AutoCloseable {
  /** For a FLOAT32 tensor. */
  Memory<float[]> floats();

  /** For a FLOAT64 tensor. */
  Memory<double[]> doubles();

  /** For an INT32 tensor. */
  Memory<int[]> ints();

  /** For an INT64 tensor. */
  Memory<long[]> longs();

  /** For a UINT8 tensor. */
  Memory<byte[]> bytes();

  /** For a FLOAT16, BFLOAT16 or UINT16 tensor. */
  Memory<short[]> shorts();

  /** For a BOOL tensor. */
  Memory<boolean[]> booleans();

  /** Takes the elements of a STRING tensor, all at once. */
  void strings(byte[][] values);

  /** Frees what nobody has taken. */
  @Override
  void close();
}
