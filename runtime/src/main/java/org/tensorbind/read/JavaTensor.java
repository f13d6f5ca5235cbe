package org.tensorbind.read;

import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
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

/**
 * A tensor of TensorFlow Java, which stays its owner's.
 *
 * @param shape as it is to be seen: a batch axis of one may stand in front of the tensor's own axes
 */
public record JavaTensor(Tensor tensor, Shape shape) implements ReadableTensor {
  /** A tensor with a batch axis. */
  public static JavaTensor batched(Tensor tensor) {
    return new JavaTensor(tensor, tensor.shape());
  }

  /** A tensor without a batch axis, as a batch of one. */
  public static JavaTensor single(Tensor tensor) {
    return new JavaTensor(tensor, tensor.shape().prepend(1));
  }

  @Override
  public int dataType() {
    return tensor.dataType().getNumber();
  }

  @Override
  public Source<float[]> floats() {
    FloatDataBuffer data = data().asFloats();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  @Override
  public Source<double[]> doubles() {
    DoubleDataBuffer data = data().asDoubles();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  @Override
  public Source<int[]> ints() {
    IntDataBuffer data = data().asInts();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  @Override
  public Source<long[]> longs() {
    LongDataBuffer data = data().asLongs();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  @Override
  public Source<byte[]> bytes() {
    ByteDataBuffer data = data();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  @Override
  public Source<short[]> shorts() {
    ShortDataBuffer data = data().asShorts();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  @Override
  public Source<boolean[]> booleans() {
    BooleanDataBuffer data = data().asBooleans();
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  /**
   * TensorFlow Java hands strings out one by one only through the tensor's axes: all are copied.
   */
  @Override
  public Source<byte[][]> strings() {
    DataBuffer<byte[]> data = DataBuffers.ofObjects(byte[].class, tensor.shape().size());
    NdArray<byte[]> copy = NdArrays.wrap(tensor.shape(), data);
    ((TString) tensor).asBytes().copyTo(copy);
    return (at, target, to, count) -> data.offset(at).read(target, to, count);
  }

  private ByteDataBuffer data() {
    return tensor.asRawTensor().data();
  }
}
