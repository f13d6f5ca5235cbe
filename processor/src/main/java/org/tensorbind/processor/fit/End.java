package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.LayoutBuilder;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.BoundClass;

/**
 * A tensor that a method feeds or reads.
 *
 * @param index among the tensors of its class
 * @param parameter of a bound class that it comes from; empty for values annotated in place
 * @param isPerCall whether it belongs to the call and not to an example
 */
public record End(
    TensorPlan tensor, int index, Origin origin, Optional<String> parameter, boolean isPerCall) {

  /** The tensors of a class. */
  static List<End> of(
      BoundClass type, Optional<String> parameter, boolean isPerCall, Origin.Root root) {
    ClassLayout layout = LayoutBuilder.layOut(type);
    List<TensorPlan> tensors = layout.visible();
    List<End> ends = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      Origin origin = Origin.of(tensors.get(i), type, root);
      ends.add(new End(tensors.get(i), i, origin, parameter, isPerCall));
    }
    return ends;
  }

  /** Whether the axis in front is not that of the examples. */
  boolean isRagged() {
    return tensor.role() != TensorPlan.Role.BATCHED;
  }

  /** Whether there is an axis in front of those of one example, or of one ragged value. */
  boolean hasLead(BatchRule batch) {
    return isRagged() || (batch.isBatched() && !isPerCall);
  }

  String name() {
    return tensor.name();
  }
}
