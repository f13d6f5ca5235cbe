package org.tensorbind.processor.layout;

import java.util.List;
import org.tensorbind.processor.model.BoundClass;

/**
 * All that the emitter needs: the tensors of a class, the axes to measure, and the walk.
 *
 * @param axes those whose size the batch decides
 * @param ragged those whose size each sequence has for itself
 */
public record ClassLayout(
    BoundClass type,
    List<TensorPlan> tensors,
    List<AxisRef.Dynamic> axes,
    List<AxisRef.Ragged> ragged,
    Node.Struct root) {
  public ClassLayout {
    tensors = List.copyOf(tensors);
    axes = List.copyOf(axes);
    ragged = List.copyOf(ragged);
  }

  /** Whether examples must be looked at before tensors can be allocated. */
  public boolean isMeasured() {
    return !axes.isEmpty() || !ragged.isEmpty();
  }

  public TensorPlan tensor(int index) {
    return tensors.get(index);
  }

  /** The tensors that a batch has, without the scratch ones. */
  public List<TensorPlan> visible() {
    return tensors.stream().filter(tensor -> !tensor.isScratch()).toList();
  }
}
