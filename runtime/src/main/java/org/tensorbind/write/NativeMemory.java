package org.tensorbind.write;

import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DType;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.BooleanDataBuffer;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.buffer.DoubleDataBuffer;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.ndarray.buffer.IntDataBuffer;
import org.tensorflow.ndarray.buffer.LongDataBuffer;
import org.tensorflow.ndarray.buffer.ShortDataBuffer;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

/** Tensors and their memory. The only class here that wakes TensorFlow's native libraries. */
final class NativeMemory {
  private NativeMemory() {}

  /**
   * A tensor whose memory has not been written to.
   *
   * @throws TensorBindException {@code tensor-too-large} if TensorFlow does not get the memory
   */
  static Tensor allocate(DType dtype, long[] sizes) {
    Shape shape = Shape.of(sizes);
    try {
      return Tensor.of(type(dtype), shape);
    } catch (NullPointerException | IllegalStateException | OutOfMemoryError e) {
      // TensorFlow Java 1.1.0 looks at the memory of a tensor that got none, hence the first.
      throw new TensorBindException(
          "tensor-too-large", "There is no memory for a tensor " + dtype + " " + shape + ".", e);
    }
  }

  /** A STRING tensor of these bytes, in row-major order. */
  static Tensor strings(byte[][] values, long[] sizes) {
    return TString.tensorOfBytes(Shape.of(sizes), DataBuffers.of(values, true, false));
  }

  private static Class<? extends TType> type(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> TFloat32.class;
      case FLOAT64 -> TFloat64.class;
      case FLOAT16 -> TFloat16.class;
      case BFLOAT16 -> TBfloat16.class;
      case INT32 -> TInt32.class;
      case INT64 -> TInt64.class;
      case UINT8 -> TUint8.class;
      case UINT16 -> TUint16.class;
      case BOOL -> TBool.class;
      case STRING, AUTO -> throw new IllegalArgumentException(dtype + " has no fixed size.");
    };
  }

  static Memory<float[]> floats(Tensor tensor) {
    FloatDataBuffer data = bytes(tensor).asFloats();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  static Memory<double[]> doubles(Tensor tensor) {
    DoubleDataBuffer data = bytes(tensor).asDoubles();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  static Memory<int[]> ints(Tensor tensor) {
    IntDataBuffer data = bytes(tensor).asInts();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  static Memory<long[]> longs(Tensor tensor) {
    LongDataBuffer data = bytes(tensor).asLongs();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  static Memory<byte[]> unsignedBytes(Tensor tensor) {
    ByteDataBuffer data = bytes(tensor);
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  static Memory<short[]> shorts(Tensor tensor) {
    ShortDataBuffer data = bytes(tensor).asShorts();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  static Memory<boolean[]> booleans(Tensor tensor) {
    BooleanDataBuffer data = bytes(tensor).asBooleans();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  private static ByteDataBuffer bytes(Tensor tensor) {
    return tensor.asRawTensor().data();
  }
}
