package org.tensorbind.write;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tensorbind.PaddingReport;
import org.tensorbind.TensorSchema;
import org.tensorflow.Tensor;

/** The finished tensors of a batch, which belong to it until it is closed. Safe for all threads. */
public final class OwnedTensors implements AutoCloseable {
  private final TensorSchema schema;
  private final int examples;
  private final Slot[] slots;
  private final boolean areOurs;
  private final AtomicBoolean isClosed = new AtomicBoolean();

  /**
   * Tensors that are complete.
   *
   * @param areOurs whether they are freed when this is closed
   */
  OwnedTensors(TensorSchema schema, int examples, Slot[] slots, boolean areOurs) {
    this.schema = schema;
    this.examples = examples;
    this.slots = slots;
    this.areOurs = areOurs;
  }

  /**
   * The tensor at a position of the schema.
   *
   * @throws IllegalStateException if the batch is closed
   */
  public Tensor get(int index) {
    Slot slot = slots[index]; // none if what is kept for reuse has been freed
    if (isClosed.get() || slot == null) {
      throw new IllegalStateException("This batch of " + schema.type() + " is closed.");
    }
    return slot.tensor().java();
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
    return new TensorMap(this);
  }

  /** The number of examples. */
  public int size() {
    return examples;
  }

  /** How much of each tensor is padding. */
  public PaddingReport padding() {
    return new PaddingReport(Arrays.stream(slots).map(Slot::padding).toList());
  }

  TensorSchema schema() {
    return schema;
  }

  /** Frees the tensors. Does nothing if they are already free. */
  @Override
  public void close() {
    if (areOurs && isClosed.compareAndSet(false, true)) {
      for (Slot slot : slots) {
        slot.close();
      }
    }
  }
}
