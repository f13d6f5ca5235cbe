package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.shape.DType;

/** The tensors of a layout in the making. They are referred to by their place in the list. */
final class TensorList {
  private final List<TensorPlan> tensors = new ArrayList<>();

  /** For each tensor its parts, which those that are packed get only after all else is known. */
  private final List<List<TensorPlan.Part>> parts = new ArrayList<>();

  private final Accessors accessors = new Accessors();

  /** Adds a tensor without parts. */
  int add(String name, DType dtype, List<AxisRef> axes, String source) {
    return add(
        new TensorPlan(
            name,
            accessors.nameFor(name),
            dtype,
            axes,
            Optional.empty(),
            source,
            false,
            List.of()));
  }

  /** Adds a tensor that tells ragged values apart, without parts. */
  int addPartition(String name, TensorPlan.Partition partition, String source) {
    return add(
        new TensorPlan(
            name,
            accessors.nameFor(name),
            partition.axis().dtype(),
            List.of(),
            Optional.of(partition),
            source,
            false,
            List.of()));
  }

  /** Adds one that a part is written to before it is interleaved. */
  int addScratch(String source, DType dtype) {
    String accessor = accessors.nameFor(source + "Part");
    return add(
        new TensorPlan(
            source, accessor, dtype, List.of(), Optional.empty(), source, true, List.of()));
  }

  private int add(TensorPlan tensor) {
    tensors.add(tensor);
    parts.add(new ArrayList<>());
    return tensors.size() - 1;
  }

  void addPart(int tensor, TensorPlan.Part part) {
    parts.get(tensor).add(part);
  }

  List<TensorPlan> finished() {
    List<TensorPlan> finished = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      finished.add(tensors.get(i).withParts(parts.get(i)));
    }
    return finished;
  }
}
