package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.Member;

/** Lays a bound class out as tensors. Every member must have passed the rules on members. */
public final class LayoutBuilder {
  private final TensorList tensors = new TensorList();
  private final AxisTable axes;
  private final CrossBuilder crosses = new CrossBuilder(tensors);

  private LayoutBuilder(AxisTable axes) {
    this.axes = axes;
  }

  /** Lays out a class with all its members, or with those that have no errors. */
  public static ClassLayout layOut(BoundClass type) {
    AxisTable axes = new AxisTable(NamedAxes.of(type));
    LayoutBuilder builder = new LayoutBuilder(axes);
    Node.Struct root =
        type.packed().isPresent()
            ? builder.packed(type, Packs.nameOf(type), Position.START, List.of())
            : builder.separate(type, Position.START, List.of());
    return new ClassLayout(type, builder.tensors.finished(), axes.measured(), axes.ragged(), root);
  }

  /** Every member is a tensor of its own, except those that {@code @Concat} joins. */
  Node.Struct separate(BoundClass type, Position position, List<AxisRef> outer) {
    Map<String, PackBuilder> packs = new LinkedHashMap<>();
    List<Node.Field> fields = new ArrayList<>();
    for (Member member : type.members()) {
      Optional<PackBuilder> pack =
          member
              .annotations()
              .concat()
              .map(ConcatSettings::name)
              .map(
                  name -> packs.computeIfAbsent(name, each -> concat(type, each, position, outer)));
      fields.add(field(type, member, position, outer, pack));
    }
    for (CrossSettings cross : type.crosses()) {
      fields.add(crosses.field(type, cross, fields, position, outer, Optional.empty()));
    }
    return new Node.Struct(type, fields, interleaves(packs.values().stream().toList()));
  }

  /** All members side by side in one tensor. */
  Node.Struct packed(BoundClass type, String name, Position position, List<AxisRef> outer) {
    PackBuilder pack = pack(type, name, Packs.ofClass(type), position, outer);
    List<Node.Field> fields = fieldsIn(pack, type, position, outer);
    return new Node.Struct(type, fields, interleaves(List.of(pack)));
  }

  /** The members of a class that is part of a pack further out. */
  Node.Struct inside(PackBuilder pack, BoundClass type, Position position, List<AxisRef> outer) {
    return new Node.Struct(type, fieldsIn(pack, type, position, outer), List.of());
  }

  private List<Node.Field> fieldsIn(
      PackBuilder pack, BoundClass type, Position position, List<AxisRef> outer) {
    List<Node.Field> fields = new ArrayList<>();
    for (Member member : type.members()) {
      fields.add(field(type, member, position, outer, Optional.of(pack)));
    }
    for (CrossSettings cross : type.crosses()) {
      fields.add(crosses.field(type, cross, fields, position, outer, Optional.of(pack)));
    }
    return fields;
  }

  private PackBuilder concat(BoundClass type, String name, Position position, List<AxisRef> outer) {
    return pack(type, position.prefix() + name, Packs.ofConcat(type, name), position, outer);
  }

  private PackBuilder pack(
      BoundClass type, String name, Packs.Summary summary, Position position, List<AxisRef> outer) {
    String source = position.source().isEmpty() ? type.simpleName() : position.source();
    return PackBuilder.start(name, summary, source, outer, tensors, axes);
  }

  private static List<Node.Interleave> interleaves(List<PackBuilder> packs) {
    return packs.stream().flatMap(pack -> pack.interleaves().stream()).toList();
  }

  private Node.Field field(
      BoundClass type,
      Member member,
      Position position,
      List<AxisRef> outer,
      Optional<PackBuilder> pack) {
    MemberShape shape = MemberShape.of(member, type.settings());
    Position at = position.member(member.name());
    MemberBuilder builder = new MemberBuilder(this, tensors, axes, shape, at, pack);
    return new Node.Field(member, at.path(), builder.build(outer));
  }
}
