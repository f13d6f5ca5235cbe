package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** What members packed into one tensor add up to. */
public final class Packs {
  private Packs() {}

  /**
   * A member's share.
   *
   * @param member of the packed class itself, also for parts inside a nested object
   * @param path down to the part
   * @param shape with at least one axis
   * @param dtype if one follows from type and annotations
   * @param isZerosAndOnes whether every dtype but STRING holds it
   * @param isScores whether it could only be read
   * @param isRagged whether each example has a size of its own
   * @param multiples what each axis, if the batch decides on it, is rounded up to
   */
  public record Part(
      Member member,
      String path,
      Shape shape,
      Optional<DType> dtype,
      boolean isZerosAndOnes,
      boolean isScores,
      boolean isRagged,
      List<Long> multiples) {
    /** Axes of values themselves are never rounded up. */
    private long multiple(int axis) {
      return axis < multiples.size() ? multiples.get(axis) : 1;
    }
  }

  /**
   * The tensor in a whole.
   *
   * @param dtype the stated one, or the one that all parts can be packed into
   * @param agreedLead all axes but the last; empty if the parts disagree
   * @param width the sum of the parts' last axes
   * @param multiples what each leading axis, if the batch decides on it, is rounded up to
   */
  public record Summary(
      List<Part> parts,
      Optional<DType> dtype,
      Optional<Shape> agreedLead,
      long width,
      List<Long> multiples) {
    Shape lead() {
      return agreedLead.orElseThrow();
    }

    /** How wide each part is, for messages: {@code sex 2, age 1}. */
    public String widths() {
      return parts.stream()
          .map(part -> part.path() + " " + part.shape().last())
          .collect(Collectors.joining(", "));
    }

    /** The whole shape, where the parts agree. */
    public Optional<Shape> shape() {
      return agreedLead.map(lead -> lead.then(Shape.of(width)));
    }
  }

  /** The name of a packed class's tensor where it is not embedded. */
  public static String nameOf(BoundClass type) {
    return type.packed()
        .map(TensorSettings::name)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> Names.decapitalize(type.simpleName()));
  }

  public static Summary ofClass(BoundClass type) {
    List<Part> parts = new ArrayList<>();
    for (Member member : type.members()) {
      addParts(member, member, type, member.name(), Shape.SCALAR, false, List.of(), parts);
    }
    addCrosses(Optional.empty(), type, "", Shape.SCALAR, false, List.of(), parts);
    return summary(
        parts, type.packed().flatMap(TensorSettings::dtype), type.packed().flatMap(Packs::claimed));
  }

  /** The shape that a class-level annotation claims. */
  public static Optional<Shape> claimed(TensorSettings settings) {
    return settings
        .shape()
        .map(MemberShape::shapeOf)
        .or(
            () ->
                Optional.of(settings.dims()).filter(dims -> !dims.isBlank()).flatMap(Shape::parse));
  }

  public static Summary ofConcat(BoundClass type, String name) {
    List<Part> parts = new ArrayList<>();
    Optional<Shape> claimed = Optional.empty();
    for (Member member : type.members()) {
      Optional<ConcatSettings> concat =
          member.annotations().concat().filter(each -> each.name().equals(name));
      if (concat.isPresent()) {
        addParts(member, member, type, member.name(), Shape.SCALAR, false, List.of(), parts);
        claimed = claimed.or(() -> concat.get().shape().map(MemberShape::shapeOf));
      }
    }
    return summary(parts, Optional.empty(), claimed);
  }

  private static void addParts(
      Member top,
      Member member,
      BoundClass type,
      String path,
      Shape outer,
      boolean isOuterRagged,
      List<Long> outerMultiples,
      List<Part> parts) {
    MemberShape shape = MemberShape.of(member, type.settings());
    List<Long> multiples = new ArrayList<>(outerMultiples);
    multiples.addAll(shape.multiples());
    boolean isRagged = isOuterRagged || shape.isRagged();
    if (shape.nested().isPresent()) {
      BoundClass nested = shape.nested().get().type();
      for (Member each : nested.members()) {
        Shape axes = outer.then(shape.axes());
        addParts(top, each, nested, path + "." + each.name(), axes, isRagged, multiples, parts);
      }
      addCrosses(
          Optional.of(top),
          nested,
          path + ".",
          outer.then(shape.axes()),
          isRagged,
          multiples,
          parts);
      return;
    }
    Shape whole = outer.then(shape.shape());
    // A scalar is a part of width 1, also inside a sequence of objects.
    boolean isScalar = shape.levels().isEmpty() && shape.leafShape().rank() == 0;
    Shape part = isScalar ? whole.then(Shape.of(1)) : whole;
    boolean isZerosAndOnes = shape.encoding().isZerosAndOnes();
    boolean isScores = shape.encoding() instanceof Encoding.Scores;
    parts.add(
        new Part(top, path, part, shape.dtype(), isZerosAndOnes, isScores, isRagged, multiples));
  }

  private static void addCrosses(
      Optional<Member> top,
      BoundClass type,
      String prefix,
      Shape outer,
      boolean isRagged,
      List<Long> multiples,
      List<Part> parts) {
    for (CrossSettings cross : type.crosses()) {
      parts.add(
          new Part(
              top.orElseGet(() -> CrossBuilder.member(type, cross)),
              prefix + cross.name(),
              outer.then(CrossBuilder.part(cross)),
              Optional.of(CrossBuilder.dtype(cross)),
              cross.oneHot(),
              false,
              isRagged,
              multiples));
    }
  }

  private static Summary summary(
      List<Part> parts, Optional<DType> stated, Optional<Shape> claimed) {
    Optional<DType> joined =
        parts.stream()
            .map(Part::dtype)
            .reduce((a, b) -> a.flatMap(x -> b.flatMap(x::join)))
            .orElse(Optional.empty());
    Optional<Shape> lead =
        parts.stream()
            .map(part -> Optional.of(part.shape().leading()))
            .reduce((a, b) -> a.flatMap(x -> b.flatMap(x::and)))
            .orElse(Optional.of(Shape.SCALAR));
    if (claimed.isPresent() && lead.isPresent()) {
      lead = lead.get().and(claimed.get().leading()).or(() -> Optional.empty());
    }
    long width =
        parts.stream()
            .map(part -> part.shape().last())
            .filter(Size::isFixed)
            .mapToLong(Size::value)
            .sum();
    return new Summary(parts, stated.or(() -> joined), lead, width, multiples(parts));
  }

  /** Of the leading axes that parts have in common. */
  private static List<Long> multiples(List<Part> parts) {
    int rank = parts.stream().mapToInt(part -> part.shape().rank() - 1).min().orElse(0);
    List<Long> multiples = new ArrayList<>();
    for (int i = 0; i < rank; i++) {
      int axis = i;
      multiples.add(
          parts.stream().mapToLong(part -> part.multiple(axis)).reduce(1, Size::commonMultiple));
    }
    return multiples;
  }
}
