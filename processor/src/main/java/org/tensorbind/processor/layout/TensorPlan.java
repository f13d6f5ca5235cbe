package org.tensorbind.processor.layout;

import java.util.List;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/**
 * One tensor of a bound class.
 *
 * @param name as the model knows it
 * @param accessor the generated method, and everything else in generated code
 * @param axes of one example
 * @param source the member that it comes from, or the packed class; for messages
 * @param isScratch true for a part that is interleaved into another tensor
 * @param parts what it is made of, in order
 */
public record TensorPlan(
    String name,
    String accessor,
    DType dtype,
    List<AxisRef> axes,
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

  TensorPlan withParts(List<Part> others) {
    return new TensorPlan(name, accessor, dtype, axes, source, isScratch, others);
  }

  public Shape shape() {
    return new Shape(
        axes.stream()
            .map(
                axis ->
                    axis instanceof AxisRef.Fixed fixed ? Size.of(fixed.size()) : Size.unknown())
            .toList());
  }
}
