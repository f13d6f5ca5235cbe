package org.tensorbind;

import java.util.Map;
import org.tensorflow.Tensor;

/**
 * The tensors of a list of examples, in native memory that the batch owns. Close it when the
 * tensors have been used; it may be closed by any thread, and more than once. Asking a closed batch
 * for a tensor throws {@link IllegalStateException}.
 */
public interface TensorBatch extends AutoCloseable {
  /**
   * All tensors by name, in the order of the schema: what {@code SessionFunction.call} takes. The
   * map is a view that cannot be changed, and is closed with the batch.
   */
  Map<String, Tensor> tensors();

  /**
   * One tensor, with the batch axis in front, or the one of all ragged values.
   *
   * @throws IllegalArgumentException if the schema has no tensor of this name
   */
  Tensor tensor(String name);

  /** The number of examples, which is the size of the batch axis. */
  int size();

  /** The tensors that every batch of this kind has. */
  TensorSchema schema();

  /** How much of each tensor is padding. A closed batch still tells it. */
  PaddingReport padding();

  /** Frees the tensors. Does nothing if they are already free. */
  @Override
  void close();
}
