package org.tensorbind.read;

import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.buffer.BooleanDataBuffer;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.ndarray.buffer.DataBuffer;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.ndarray.buffer.DoubleDataBuffer;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.ndarray.buffer.IntDataBuffer;
import org.tensorflow.ndarray.buffer.LongDataBuffer;
import org.tensorflow.ndarray.buffer.ShortDataBuffer;
import org.tensorflow.types.TString;

/** The memory of tensors. */
final class NativeSource {
  private NativeSource() {}

  static Source<float[]> floats(Tensor tensor) {
    FloatDataBuffer data = bytes(tensor).asFloats();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  static Source<double[]> doubles(Tensor tensor) {
    DoubleDataBuffer data = bytes(tensor).asDoubles();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  static Source<int[]> ints(Tensor tensor) {
    IntDataBuffer data = bytes(tensor).asInts();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  static Source<long[]> longs(Tensor tensor) {
    LongDataBuffer data = bytes(tensor).asLongs();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  static Source<byte[]> unsignedBytes(Tensor tensor) {
    ByteDataBuffer data = bytes(tensor);
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  static Source<short[]> shorts(Tensor tensor) {
    ShortDataBuffer data = bytes(tensor).asShorts();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  static Source<boolean[]> booleans(Tensor tensor) {
    BooleanDataBuffer data = bytes(tensor).asBooleans();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  /**
   * TensorFlow Java hands strings out one by one only through the tensor's axes: all are copied.
   */
  static Source<byte[][]> strings(Tensor tensor) {
    DataBuffer<byte[]> data = DataBuffers.ofObjects(byte[].class, tensor.shape().size());
    NdArray<byte[]> copy = NdArrays.wrap(tensor.shape(), data);
    ((TString) tensor).asBytes().copyTo(copy);
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  private static ByteDataBuffer bytes(Tensor tensor) {
    return tensor.asRawTensor().data();
  }
}
