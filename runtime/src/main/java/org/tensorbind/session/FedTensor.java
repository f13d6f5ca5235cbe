package org.tensorbind.session;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_AllocateTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Copy;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Dealloc;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Init;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData;

import java.util.Arrays;
import org.bytedeco.javacpp.BooleanPointer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DType;
import org.tensorbind.read.DataTypes;
import org.tensorflow.internal.c_api.TF_TString;
import org.tensorflow.internal.c_api.TF_Tensor;

/**
 * A tensor that is made to be fed. One of TensorFlow Java costs several times as much: it is
 * watched by the garbage collector, and the process's memory is measured for it.
 */
public final class FedTensor implements Feed {
  private static final int STRING_BYTES = new StringSize().bytes();

  private final TF_Tensor handle;
  private final long[] sizes;

  /** How many strings must be given back before the tensor, since TensorFlow does not. */
  private long strings;

  private FedTensor(TF_Tensor handle, long... sizes) {
    this.handle = handle;
    this.sizes = sizes;
  }

  /** What TensorFlow's cell for a string takes. */
  private record StringSize() {
    int bytes() {
      return Math.toIntExact(new TF_TString((Pointer) null).sizeof());
    }
  }

  /**
   * A tensor whose memory has not been written to.
   *
   * @param sizes of its axes, whose product times the size of an element fits a {@code long}
   * @throws TensorBindException {@code tensor-too-large} if TensorFlow does not get the memory
   */
  public static FedTensor allocate(DType dtype, long... sizes) {
    long bytes = bytes(dtype);
    for (long size : sizes) {
      bytes *= size;
    }
    TF_Tensor handle = TF_AllocateTensor(DataTypes.number(dtype), sizes, sizes.length, bytes);
    if (handle == null || (bytes > 0 && TF_TensorData(handle) == null)) {
      if (handle != null) {
        TF_DeleteTensor(handle);
      }
      throw new TensorBindException(
          "tensor-too-large",
          "There is no memory for a tensor " + dtype + " " + Arrays.toString(sizes) + ".");
    }
    return new FedTensor(handle, sizes);
  }

  private static long bytes(DType dtype) {
    return switch (dtype) {
      case UINT8, BOOL -> 1;
      case FLOAT16, BFLOAT16, UINT16 -> Short.BYTES;
      case FLOAT32, INT32 -> Integer.BYTES;
      case FLOAT64, INT64 -> Long.BYTES;
      case STRING -> STRING_BYTES;
      case AUTO -> throw new IllegalArgumentException("AUTO is no type of elements.");
    };
  }

  /**
   * Copies elements to the tensor.
   *
   * @param <A> an array of elements
   */
  @FunctionalInterface
  public interface Elements<A> {
    /** Copies {@code count} elements of an array to a place in the tensor. */
    void write(A source, int from, long at, int count);
  }

  /** The elements of a FLOAT32 tensor. */
  public Elements<float[]> floats() {
    FloatPointer data = new FloatPointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** The elements of a FLOAT64 tensor. */
  public Elements<double[]> doubles() {
    DoublePointer data = new DoublePointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** The elements of an INT32 tensor. */
  public Elements<int[]> ints() {
    IntPointer data = new IntPointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** The elements of an INT64 tensor. */
  public Elements<long[]> longs() {
    LongPointer data = new LongPointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** The bits of a UINT8 tensor's elements. */
  public Elements<byte[]> bytes() {
    BytePointer data = new BytePointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** The bits of a FLOAT16, BFLOAT16 or UINT16 tensor's elements. */
  public Elements<short[]> shorts() {
    ShortPointer data = new ShortPointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** The elements of a BOOL tensor. */
  public Elements<boolean[]> booleans() {
    BooleanPointer data = new BooleanPointer(data());
    return (source, from, at, count) -> data.position(at).put(source, from, count);
  }

  /** Copies all elements of a STRING tensor. */
  public void writeStrings(byte[][] values) {
    TF_TString cell = new TF_TString(data());
    for (int i = 0; i < values.length; i++) {
      cell.position(i);
      TF_TString_Init(cell);
    }
    strings = values.length;
    int longest = 0;
    for (byte[] value : values) {
      longest = Math.max(longest, value.length);
    }
    try (BytePointer scratch = new BytePointer(Math.max(1, longest))) {
      for (int i = 0; i < values.length; i++) {
        scratch.put(values[i], 0, values[i].length);
        TF_TString_Copy(cell.position(i), scratch, values[i].length);
      }
    }
  }

  private Pointer data() {
    return TF_TensorData(handle);
  }

  @Override
  public int rank() {
    return sizes.length;
  }

  @Override
  public long size(int axis) {
    return sizes[axis];
  }

  TF_Tensor handle() {
    return handle;
  }

  @Override
  public void close() {
    if (strings > 0) {
      TF_TString cell = new TF_TString(data());
      for (long i = 0; i < strings; i++) {
        TF_TString_Dealloc(cell.position(i));
      }
    }
    TF_DeleteTensor(handle);
  }
}
