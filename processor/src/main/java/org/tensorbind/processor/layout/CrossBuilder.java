package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;

/** Builds the nodes of members that are hashed together. */
final class CrossBuilder {
  private final TensorList tensors;

  CrossBuilder(TensorList tensors) {
    this.tensors = tensors;
  }

  /** A cross as a part of a packed tensor: at least one column. */
  static Shape part(CrossSettings cross) {
    return Shape.of(cross.oneHot() ? cross.bins() : 1);
  }

  static DType dtype(CrossSettings cross) {
    return cross.oneHot() ? DType.FLOAT32 : DType.INT64;
  }

  /** A cross in the place of a member. */
  static Member member(BoundClass type, CrossSettings cross) {
    return new Member(
        cross.name(),
        type.simpleName(),
        "",
        Optional.empty(),
        new JavaType.Value(Scalar.LONG, TypeRef.of("", "long")),
        Annotations.NONE);
  }

  /**
   * A cross as a field.
   *
   * @param fields those of the members
   */
  Node.Field field(
      BoundClass type,
      CrossSettings cross,
      List<Node.Field> fields,
      Position position,
      List<AxisRef> outer,
      Optional<PackBuilder> pack) {
    Position at = position.member(cross.name());
    List<Node.Field> members =
        cross.members().stream()
            .map(
                name ->
                    fields.stream()
                        .filter(field -> field.member().name().equals(name))
                        .findFirst()
                        .orElseThrow())
            .toList();
    TensorPlan.Part part =
        new TensorPlan.Part(
            at.source(),
            at.prefix() + cross.name(),
            part(cross).elements().orElseThrow(),
            ComputedDescriptions.cross(cross).withAll(at.padding()));
    DType dtype = pack.map(PackBuilder::dtype).orElseGet(() -> dtype(cross));
    int target =
        pack.map(each -> each.addPart(part, List.of(new AxisRef.Fixed(part.width()))))
            .orElseGet(() -> separate(type, cross, at, outer, part));
    Node.Crossed value = new Node.Crossed(members, cross.bins(), cross.oneHot(), dtype, target);
    return new Node.Field(member(type, cross), at.path(), value);
  }

  private int separate(
      BoundClass type,
      CrossSettings cross,
      Position at,
      List<AxisRef> outer,
      TensorPlan.Part part) {
    List<AxisRef> axes = new ArrayList<>(outer);
    if (cross.oneHot() || type.settings().columns()) {
      axes.add(new AxisRef.Fixed(cross.oneHot() ? cross.bins() : 1));
    }
    int tensor = tensors.add(at.prefix() + cross.name(), dtype(cross), axes, at.source());
    tensors.addPart(tensor, part.withWidth(AxisRef.lastSize(axes)));
    return tensor;
  }
}
