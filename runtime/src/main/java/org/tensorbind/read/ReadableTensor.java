package org.tensorbind.read;

import org.tensorflow.ndarray.Shape;

/** A tensor whose elements can be read: TensorFlow Java's, or what a call answered. */
public interface ReadableTensor {
  /** The number of its type in TensorFlow's {@code DataType}. */
  int dataType();

  /** The sizes of its axes, the batch axis in front. */
  Shape shape();

  /** The elements of a FLOAT32 tensor. */
  Source<float[]> floats();

  /** The elements of a FLOAT64 tensor. */
  Source<double[]> doubles();

  /** The elements of an INT32 tensor. */
  Source<int[]> ints();

  /** The elements of an INT64 tensor. */
  Source<long[]> longs();

  /** The bits of a UINT8 tensor's elements. */
  Source<byte[]> bytes();

  /** The bits of a FLOAT16, BFLOAT16 or UINT16 tensor's elements. */
  Source<short[]> shorts();

  /** The elements of a BOOL tensor. */
  Source<boolean[]> booleans();

  /** The elements of a STRING tensor. */
  Source<byte[][]> strings();
}
