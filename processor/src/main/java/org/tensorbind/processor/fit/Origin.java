package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tensorbind.processor.layout.MemberShape;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.EncodingSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Site;
import org.tensorbind.processor.shape.DType;

/**
 * What a tensor comes from, and so what is at fault if it does not fit.
 *
 * @param kind what it is of the member, or of the class
 * @param label for messages, such as {@code Order.customer.age}
 * @param owner the class that the member is declared in, or that is packed
 * @param member empty for a packed class
 * @param position of the ragged axis that a partition is of, among the member's; else 0
 * @param way the embedded members that lead to it, outermost first
 */
record Origin(
    Site site,
    Kind kind,
    String label,
    BoundClass owner,
    Optional<Member> member,
    int position,
    List<Embedding> way) {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Set<String> AUXILIARIES = Set.of("mask", "lengths", "indicator");

  /** What a tensor is. */
  enum Kind {
    VALUE,
    PACK,
    CONCAT,
    MASK,
    LENGTHS,
    INDICATOR,
    PARTITION
  }

  /** A member that is a bound class itself, of the class that declares it. */
  record Embedding(Site site, String label, BoundClass owner, Member member) {}

  /**
   * Where the search begins.
   *
   * @param method the index of the method, which the class is fed or read by
   * @param isInPlace whether the class stands for values that are annotated at the method itself
   */
  record Root(int method, boolean isInPlace, String label) {}

  /**
   * What brings in an axis of a tensor.
   *
   * @param member empty for a packed class
   * @param isOuter whether the member only leads to the tensor's own
   * @param position among the axes that the member brings in
   */
  record Axis(Site site, String label, Optional<Member> member, boolean isOuter, int position) {}

  /** The member that brings an axis in: the tensor's own, or one that this is embedded by. */
  Axis axis(int index) {
    int position = index;
    for (Embedding each : way) {
      int rank = MemberShape.of(each.member(), each.owner().settings()).axes().rank();
      if (position < rank) {
        return new Axis(each.site(), each.label(), Optional.of(each.member()), true, position);
      }
      position -= rank;
    }
    return new Axis(site, label, member, false, position);
  }

  static Origin of(TensorPlan tensor, BoundClass type, Root root) {
    String path = tensor.parts().get(0).member();
    List<String> names = DOT.splitAsStream(path).toList();
    BoundClass owner = type;
    List<Embedding> way = new ArrayList<>();
    for (int i = 0; ; i++) {
      Member member = member(owner, names.get(i));
      Kind kind = kind(tensor, owner, member, i == names.size() - 1);
      if (kind == Kind.PACK || kind == Kind.CONCAT || i == names.size() - 1) {
        String label = label(root, names.subList(0, kind == Kind.PACK ? i : i + 1));
        Optional<Member> found = kind == Kind.PACK ? Optional.empty() : Optional.of(member);
        int position = tensor.partition().map(TensorPlan.Partition::position).orElse(0);
        return new Origin(
            site(owner, type, root), kind, label, owner, found, position, List.copyOf(way));
      }
      String label = label(root, names.subList(0, i + 1));
      BoundClass inner = nested(owner, member);
      if (inner.packed().isPresent() && !isAuxiliary(tensor)) {
        // Within another class its tensor is called, padded and shaped by the member.
        return new Origin(
            site(owner, type, root),
            Kind.VALUE,
            label,
            owner,
            Optional.of(member),
            0,
            List.copyOf(way));
      }
      way.add(new Embedding(site(owner, type, root), label, owner, member));
      owner = inner;
    }
  }

  private static String label(Root root, List<String> names) {
    return String.join(".", Stream.concat(Stream.of(root.label()), names.stream()).toList());
  }

  private static Site site(BoundClass owner, BoundClass type, Root root) {
    return root.isInPlace() && owner.equals(type)
        ? new Site.OfMethod(root.method())
        : new Site.OfClass(owner.carrier(), root.method());
  }

  private static Member member(BoundClass type, String name) {
    return type.members().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static BoundClass nested(BoundClass owner, Member member) {
    return MemberShape.of(member, owner.settings())
        .nested()
        .map(JavaType.Nested::type)
        .orElseThrow();
  }

  /** Masks, lengths and indicators are tensors of their own even in a packed class. */
  private static Kind kind(TensorPlan tensor, BoundClass owner, Member member, boolean isLast) {
    String content = tensor.parts().get(0).encoding().kind();
    Annotations annotations = member.annotations();
    if (isLast && tensor.partition().isPresent()) {
      return Kind.PARTITION;
    }
    if (isLast && content.equals("mask") && annotations.padded().isPresent()) {
      return Kind.MASK;
    }
    if (isLast && content.equals("lengths") && annotations.padded().isPresent()) {
      return Kind.LENGTHS;
    }
    if (isLast && content.equals("indicator") && annotations.impute().isPresent()) {
      return Kind.INDICATOR;
    }
    if (owner.packed().isPresent() && !isAuxiliary(tensor)) {
      return Kind.PACK;
    }
    return annotations.concat().isPresent() && !isAuxiliary(tensor) ? Kind.CONCAT : Kind.VALUE;
  }

  private static boolean isAuxiliary(TensorPlan tensor) {
    return tensor.partition().isPresent()
        || AUXILIARIES.contains(tensor.parts().get(0).encoding().kind());
  }

  /** How the tensor got its name. */
  OriginName name() {
    return new OriginName(this);
  }

  /** True for what only helps to read or to mask a value. */
  boolean isAuxiliary() {
    return kind == Kind.MASK || kind == Kind.LENGTHS || kind == Kind.INDICATOR;
  }

  /** Where the dtype is written, or would be. */
  Place dtype() {
    return switch (kind) {
      case PACK -> Place.ofClass().at("Tensor", "dtype");
      case VALUE, CONCAT -> at("Tensor", "dtype");
      case MASK -> at("Padded", padded().maskDtype() == DType.BOOL ? "mask" : "maskDtype");
      case LENGTHS ->
          at("Padded", padded().lengthsDtype() == DType.INT32 ? "lengths" : "lengthsDtype");
      case INDICATOR -> at("Impute", "indicator");
      case PARTITION -> at("Ragged", "splitsDtype");
    };
  }

  /** Where the number of axes is written, or would be. */
  Place rank() {
    return switch (kind) {
      case PACK -> Place.ofClass().at("Tensor", "shape");
      case CONCAT -> at("Concat", "shape");
      case MASK -> at("Padded", "mask");
      case LENGTHS -> at("Padded", "lengths");
      case INDICATOR -> at("Impute", "indicator");
      case PARTITION -> at("Ragged", "partition");
      case VALUE -> settings().scores().isPresent() ? scores() : at("Tensor", shapeParameter());
    };
  }

  /** Where the size of an axis is written, or would be. */
  Place size(boolean isFirst, boolean isLast) {
    boolean isPadded = kind == Kind.MASK || (kind == Kind.VALUE && settings().padded().isPresent());
    if (isFirst && isPadded && padded().length() > 0) {
      return at("Padded", "length");
    }
    if (kind != Kind.VALUE || hasShape()) {
      return rank();
    }
    Optional<OneHotSettings> oneHot = settings().oneHot().filter(each -> isLast);
    return oneHot.isPresent()
        ? at("OneHot", width(oneHot.get()))
        : widening(isLast).map(this::at).orElseGet(this::rank);
  }

  /** The annotation that adds an axis, if there is one. */
  private Optional<String> widening(boolean isLast) {
    MemberShape shape = MemberShape.of(member.orElseThrow(), Settings.DEFAULT);
    boolean isOfEncoding = isLast || shape.levels().isEmpty();
    return isOfEncoding && shape.encoding().shape().rank() > 0
        ? settings().encodings().stream().map(EncodingSettings::annotation).findFirst()
        : Optional.empty();
  }

  private Place at(String annotation) {
    return Place.of(member.orElseThrow().name()).at(annotation);
  }

  /** Whether the encoding of a member adds axes of its own. */
  static boolean isWidened(Member member) {
    return MemberShape.of(member, Settings.DEFAULT).encoding().shape().rank() > 0;
  }

  /** Whether the shape is written. */
  boolean hasShape() {
    return settings().tensor().flatMap(TensorSettings::shape).isPresent();
  }

  private String shapeParameter() {
    return settings().tensor().filter(each -> !each.dims().isEmpty() && !hasShape()).isPresent()
        ? "dims"
        : "shape";
  }

  private static String width(OneHotSettings settings) {
    if (settings.depth() > 0) {
      return "depth";
    }
    return settings.source().written() ? "categories" : "vocabulary";
  }

  private Place scores() {
    return at(settings().scores().orElseThrow().annotation(), "labels");
  }

  private PaddedSettings padded() {
    return settings().padded().orElseThrow();
  }

  /** What stands on the member. */
  Annotations settings() {
    return member.orElseThrow().annotations();
  }

  /** At an annotation; at another one of the member's if it does not have that. */
  private Place at(String annotation, String parameter) {
    Place place = Place.of(member.orElseThrow().name());
    List<String> named = settings().named();
    return named.contains(annotation) || named.isEmpty()
        ? place.at(annotation, parameter)
        : place.at(named.get(0));
  }
}
