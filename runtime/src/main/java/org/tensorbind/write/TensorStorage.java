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

/** A tensor of TensorFlow Java, which users can hold. */
final class TensorStorage implements Storage {
  private final DType dtype;
  private final Shape shape;
  private Tensor tensor;

  TensorStorage(DType dtype, long... sizes) {
    this.dtype = dtype;
    this.shape = Shape.of(sizes);
  }

  /** Hands the tensor over. */
  Tensor release() {
    Tensor released = tensor;
    tensor = null;
    return released;
  }

  /**
   * Its memory, which has not been written to.
   *
   * @throws TensorBindException {@code tensor-too-large} if TensorFlow does not get it
   */
  private ByteDataBuffer allocate() {
    try {
      tensor = Tensor.of(type(dtype), shape);
    } catch (NullPointerException | IllegalStateException | OutOfMemoryError e) {
      // TensorFlow Java 1.1.0 looks at the memory of a tensor that got none, hence the first.
      throw new TensorBindException(
          "tensor-too-large", "There is no memory for a tensor " + dtype + " " + shape + ".", e);
    }
    return tensor.asRawTensor().data();
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

  @Override
  public Memory<float[]> floats() {
    FloatDataBuffer data = allocate().asFloats();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public Memory<double[]> doubles() {
    DoubleDataBuffer data = allocate().asDoubles();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public Memory<int[]> ints() {
    IntDataBuffer data = allocate().asInts();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public Memory<long[]> longs() {
    LongDataBuffer data = allocate().asLongs();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public Memory<byte[]> bytes() {
    ByteDataBuffer data = allocate();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public Memory<short[]> shorts() {
    ShortDataBuffer data = allocate().asShorts();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public Memory<boolean[]> booleans() {
    BooleanDataBuffer data = allocate().asBooleans();
    return (source, from, at, count) -> data.offset(at).write(source, from, count);
  }

  @Override
  public void strings(byte[][] values) {
    tensor = TString.tensorOfBytes(shape, DataBuffers.of(values, true, false));
  }

  @Override
  public void close() {
    if (tensor != null) {
      release().close();
    }
  }
}
