package org.tensorbind.session;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_Dim;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_NumDims;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_GetDataPointer;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_GetSize;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorType;

import org.bytedeco.javacpp.BooleanPointer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.ShortPointer;
import org.tensorbind.read.ReadableTensor;
import org.tensorbind.read.Source;
import org.tensorflow.internal.c_api.TF_TString;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.ndarray.Shape;

/**
 * A tensor that TensorFlow has answered, read without an object of TensorFlow Java around it.
 *
 * @param shape as it is to be seen: a batch axis of one may stand in front of the tensor's own axes
 */
record NativeTensor(TF_Tensor handle, Shape shape) implements ReadableTensor {
  /** Takes a tensor over. */
  static NativeTensor of(TF_Tensor handle, boolean isBatched) {
    int rank = TF_NumDims(handle);
    int first = isBatched ? 0 : 1;
    long[] sizes = new long[first + rank];
    if (!isBatched) {
      sizes[0] = 1;
    }
    for (int axis = 0; axis < rank; axis++) {
      sizes[first + axis] = TF_Dim(handle, axis);
    }
    return new NativeTensor(handle, Shape.of(sizes));
  }

  @Override
  public int dataType() {
    return TF_TensorType(handle);
  }

  @Override
  public Source<float[]> floats() {
    FloatPointer data = new FloatPointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<double[]> doubles() {
    DoublePointer data = new DoublePointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<int[]> ints() {
    IntPointer data = new IntPointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<long[]> longs() {
    LongPointer data = new LongPointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<byte[]> bytes() {
    BytePointer data = new BytePointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<short[]> shorts() {
    ShortPointer data = new ShortPointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<boolean[]> booleans() {
    BooleanPointer data = new BooleanPointer(data());
    return (at, target, to, count) -> data.position(at).get(target, to, count);
  }

  @Override
  public Source<byte[][]> strings() {
    TF_TString data = new TF_TString(data());
    return (at, target, to, count) -> {
      for (int i = 0; i < count; i++) {
        data.position(at + i);
        byte[] bytes = new byte[Math.toIntExact(TF_TString_GetSize(data))];
        if (bytes.length > 0) {
          TF_TString_GetDataPointer(data).get(bytes);
        }
        target[to + i] = bytes;
      }
    };
  }

  private Pointer data() {
    return TF_TensorData(handle);
  }

  void delete() {
    TF_DeleteTensor(handle);
  }
}
