package org.tensorbind.processor.parity;

import java.util.List;
import java.util.Map;
import org.tensorbind.TensorBatch;
import org.tensorflow.Tensor;

/** Compiled beside a generated class, so that no test needs reflection to use it. */
public interface Adapter {
  /** Makes bound objects of plain values, and a batch of them. */
  TensorBatch convert(List<?> examples);

  /** Reads objects and takes them apart into plain values. */
  default List<?> read(Map<String, ? extends Tensor> tensors) {
    throw new UnsupportedOperationException();
  }
}
