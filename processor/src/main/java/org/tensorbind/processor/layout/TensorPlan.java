package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/**
 * One tensor of a bound class.
 *
 * @param name as the model knows it
 * @param accessor the generated method, and everything else in generated code
 * @param axes of one example; up to the last ragged one they are one axis for all examples
 * @param partition what it tells apart, if it is such a tensor
 * @param source the member that it comes from, or the packed class; for messages
 * @param isScratch true for a part that is interleaved into another tensor
 * @param parts what it is made of, in order
 */
public record TensorPlan(
    String name,
    String accessor,
    DType dtype,
    List<AxisRef> axes,
    Optional<Partition> partition,
    String source,
    boolean isScratch,
    List<Part> parts) {
  public TensorPlan {
    axes = List.copyOf(axes);
    parts = List.copyOf(parts);
  }

  /**
   * A member's share.
   *
   * @param feature what its elements are called, or what their names begin with
   * @param width how much of the last axis it takes; -1 where the batch decides
   */
  public record Part(String member, String feature, long width, EncodingDescription encoding) {
    Part withWidth(long other) {
      return new Part(member, feature, other, encoding);
    }
  }

  /** How a tensor relates to the examples. */
  public enum Role {
    BATCHED,
    RAGGED_VALUES,
    PARTITION
  }

  /**
   * Says which values of a ragged axis belong together.
   *
   * @param position of the axis among the member's ragged ones
   */
  public record Partition(AxisRef.Ragged axis, Annotations.Partition kind, int position) {}

  public Role role() {
    if (partition.isPresent()) {
      return Role.PARTITION;
    }
    return raggedAxis().isPresent() ? Role.RAGGED_VALUES : Role.BATCHED;
  }

  /** The innermost ragged axis, along which the values lie. */
  public Optional<AxisRef.Ragged> raggedAxis() {
    return axes.stream()
        .filter(AxisRef.Ragged.class::isInstance)
        .map(AxisRef.Ragged.class::cast)
        .reduce((outer, inner) -> inner);
  }

  /** The axes of one example, or of one value if they are ragged. */
  public List<AxisRef> inner() {
    return raggedAxis().map(axis -> axes.subList(axes.indexOf(axis) + 1, axes.size())).orElse(axes);
  }

  TensorPlan withParts(List<Part> others) {
    return new TensorPlan(name, accessor, dtype, axes, partition, source, isScratch, others);
  }

  /** Without the axis in front: that of the batch, or of all ragged values. */
  public Shape shape() {
    return new Shape(
        inner().stream()
            .map(
                axis ->
                    axis instanceof AxisRef.Fixed fixed ? Size.of(fixed.size()) : Size.unknown())
            .toList());
  }
}
