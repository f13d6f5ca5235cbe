package org.tensorbind.write;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.tensorbind.PaddingReport;
import org.tensorbind.TensorSchema;
import org.tensorflow.Tensor;

/** The finished tensors of a batch, which belong to it until it is closed. Safe for all threads. */
public final class OwnedTensors implements AutoCloseable {
  private final TensorSchema schema;
  private final int examples;
  private final PaddingReport padding;
  private final AtomicReference<Tensor[]> tensors;
  private final Map<String, Tensor> map = new TensorMap(this);

  OwnedTensors(TensorSchema schema, int examples, PaddingReport padding, Tensor... tensors) {
    this.schema = schema;
    this.examples = examples;
    this.padding = padding;
    this.tensors = new AtomicReference<>(tensors);
  }

  /**
   * The tensor at a position of the schema.
   *
   * @throws IllegalStateException if the batch is closed
   */
  public Tensor get(int index) {
    Tensor[] open = tensors.get();
    if (open == null) {
      throw new IllegalStateException("This batch of " + schema.type() + " is closed.");
    }
    return open[index];
  }

  /**
   * The tensor of a name.
   *
   * @throws IllegalArgumentException if there is none
   * @throws IllegalStateException if the batch is closed
   */
  public Tensor get(String name) {
    return get(schema.indexOf(name));
  }

  /**
   * A view of all tensors, in the order of the schema. Once the batch is closed, asking it for a
   * tensor throws {@link IllegalStateException}.
   */
  public Map<String, Tensor> asMap() {
    return map;
  }

  /** The number of examples. */
  public int size() {
    return examples;
  }

  /** How much of each tensor is padding. */
  public PaddingReport padding() {
    return padding;
  }

  TensorSchema schema() {
    return schema;
  }

  /** Frees the tensors. Does nothing if they are already free. */
  @Override
  public void close() {
    Tensor[] open = tensors.getAndSet(null);
    if (open != null) {
      for (Tensor tensor : open) {
        tensor.close();
      }
    }
  }
}
