package org.tensorbind.benchmarks.workload;

import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.family.TType;

/** The least that tensors can cost: memory of their size, and a copy of all their bytes at once. */
public final class Floor {
  private final List<Ready> all;

  private record Ready(Class<? extends TType> type, Shape shape, byte[] bytes) {
    static Ready of(Tensor tensor) {
      byte[] bytes = new byte[Math.toIntExact(tensor.numBytes())];
      tensor.asRawTensor().data().read(bytes);
      return new Ready(((TType) tensor).type(), tensor.shape(), bytes);
    }

    Tensor copy() {
      Tensor copy = Tensor.of(type, shape, bytes.length);
      copy.asRawTensor().data().write(bytes);
      return copy;
    }
  }

  /**
   * Keeps the bytes of tensors; texts must be short, for longer ones are not in a tensor itself.
   */
  public Floor(List<Tensor> tensors) {
    all = tensors.stream().map(Ready::of).toList();
  }

  /** Makes the tensors again. */
  public List<Tensor> copies() {
    return all.stream().map(Ready::copy).toList();
  }
}
