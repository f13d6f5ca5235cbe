package org.tensorbind.read;

import org.tensorbind.memory.Elements;
import org.tensorbind.memory.NativeMemory;
import org.tensorbind.memory.TensorHandle;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;

/**
 * A tensor whose elements can be read. It stays its owner's.
 *
 * @param shape as it is to be seen: a batch axis of one may stand in front of the tensor's own axes
 */
public record ReadableTensor(TensorHandle tensor, Shape shape) {
  /**
   * A tensor of TensorFlow Java.
   *
   * @param isBatched whether it has a batch axis
   */
  public static ReadableTensor of(Tensor tensor, boolean isBatched) {
    Shape shape = isBatched ? tensor.shape() : tensor.shape().prepend(1);
    return new ReadableTensor(TensorHandle.of(tensor), shape);
  }

  /**
   * A tensor that a run has answered.
   *
   * @param isBatched whether it has a batch axis
   */
  public static ReadableTensor of(TensorHandle tensor, boolean isBatched) {
    int rank = tensor.rank();
    int first = isBatched ? 0 : 1;
    long[] sizes = new long[first + rank];
    if (!isBatched) {
      sizes[0] = 1;
    }
    for (int axis = 0; axis < rank; axis++) {
      sizes[first + axis] = tensor.size(axis);
    }
    return new ReadableTensor(tensor, Shape.of(sizes));
  }

  /** The number of its type in TensorFlow's {@code DataType}. */
  int dataType() {
    return tensor.dataType();
  }

  /** The elements, for all types but strings; those of BOOL are bytes. */
  <A> Source<A> elements(Elements<A> type) {
    NativeMemory memory = tensor.memory();
    return (at, target, to, count) -> memory.read(type, at, target, to, count);
  }

  /** The elements of a STRING tensor. */
  Source<byte[][]> strings() {
    return tensor.strings()::read;
  }
}
