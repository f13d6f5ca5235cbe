package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Size;

/** Lays a bound class out as tensors. Every member must have passed the rules on members. */
public final class LayoutBuilder {
  private static final Pattern DOT = Pattern.compile("\\.");

  private final List<TensorPlan> tensors = new ArrayList<>();
  private final Map<String, AxisRef.Dynamic> axes = new LinkedHashMap<>();
  private final Set<String> axisNames = new HashSet<>();
  private final Accessors accessors = new Accessors();
  private final Map<String, Long> dims;

  private LayoutBuilder(Map<String, Long> dims) {
    this.dims = dims;
  }

  /** Lays out a class with all its members, or with those that have no errors. */
  public static ClassLayout layOut(BoundClass type) {
    LayoutBuilder builder = new LayoutBuilder(NamedAxes.of(type).sizes());
    Node.Struct root =
        type.packed().isPresent()
            ? builder.packed(type, Packs.nameOf(type), Position.START, List.of())
            : builder.separate(type, Position.START, List.of());
    return new ClassLayout(type, builder.tensors, List.copyOf(builder.axes.values()), root);
  }

  /**
   * Where in the object something stands.
   *
   * @param prefix of tensors' names
   * @param path from the object that the nearest loop runs over, for messages
   * @param source from the root, for the schema
   */
  private record Position(String prefix, String path, String source) {
    static final Position START = new Position("", "", "");

    Position member(String name) {
      return new Position(prefix, below(path, name), below(source, name));
    }

    private static String below(String path, String name) {
      return path.isEmpty() ? name : path + "." + name;
    }
  }

  /** Every member is a tensor of its own, except those that {@code @Concat} joins. */
  private Node.Struct separate(BoundClass type, Position position, List<AxisRef> outer) {
    Map<String, Pack> packs = new LinkedHashMap<>();
    List<Node.Field> fields = new ArrayList<>();
    for (Member member : type.members()) {
      MemberShape shape = MemberShape.of(member, type.settings());
      Optional<Pack> pack =
          member
              .annotations()
              .concat()
              .map(
                  concat ->
                      packs.computeIfAbsent(
                          concat.name(),
                          name ->
                              new Pack(
                                  position.prefix() + name,
                                  Packs.ofConcat(type, name),
                                  type.simpleName(),
                                  position.source(),
                                  outer)));
      fields.add(field(type, shape, position, outer, pack));
    }
    List<Node.Interleave> interleaves =
        packs.values().stream().flatMap(pack -> pack.interleave().stream()).toList();
    return new Node.Struct(type, fields, interleaves);
  }

  /** All members side by side in one tensor. */
  private Node.Struct packed(BoundClass type, String name, Position position, List<AxisRef> outer) {
    Pack pack = new Pack(name, Packs.ofClass(type), type.simpleName(), position.source(), outer);
    List<Node.Field> fields = inPack(type, position, outer, pack);
    return new Node.Struct(type, fields, pack.interleave().stream().toList());
  }

  private List<Node.Field> inPack(
      BoundClass type, Position position, List<AxisRef> outer, Pack pack) {
    return type.members().stream()
        .map(member -> MemberShape.of(member, type.settings()))
        .map(shape -> field(type, shape, position, outer, Optional.of(pack)))
        .toList();
  }

  private Node.Field field(
      BoundClass type,
      MemberShape shape,
      Position position,
      List<AxisRef> outer,
      Optional<Pack> pack) {
    Member member = shape.member();
    Position at = position.member(member.name());
    Level context = new Level(type, shape, at, pack);
    return new Node.Field(member, at.path(), context.build(0, outer, new ArrayList<>()));
  }

  /** Builds the nodes of one member from the outermost sequence to the leaf. */
  private final class Level {
    private final BoundClass owner;
    private final MemberShape shape;
    private final String prefix;
    private final String path;
    private final String source;
    private final Optional<Pack> pack;
    private final String name;

    Level(BoundClass owner, MemberShape shape, Position position, Optional<Pack> pack) {
      this.owner = owner;
      this.shape = shape;
      this.prefix = position.prefix();
      this.path = position.path();
      this.source = position.source();
      this.pack = pack;
      this.name = TensorNames.of(shape.member(), owner.settings());
    }

    Node build(int depth, List<AxisRef> outer, List<AxisRef> own) {
      if (depth == shape.levels().size()) {
        return shape.nested().isPresent() ? nested(outer, own) : leaf(outer, own);
      }
      MemberShape.Level level = shape.levels().get(depth);
      AxisRef axis = axis(level.size(), depth, own.size());
      List<AxisRef> longer = new ArrayList<>(own);
      longer.add(axis);
      level.rows().sizes().forEach(size -> longer.add(new AxisRef.Fixed(size.value())));
      Optional<PaddedSettings> padded = shape.member().annotations().padded();
      Node element = build(depth + 1, outer, longer);
      Optional<Integer> mask =
          padded
              .filter(settings -> depth == lastPadded() && !settings.mask().isEmpty())
              .map(
                  settings ->
                      add(
                          settings.mask(),
                          settings.maskDtype(),
                          join(outer, longer.subList(0, depth + 1)),
                          "mask"));
      Optional<Integer> lengths =
          padded
              .filter(settings -> depth == 0 && !settings.lengths().isEmpty())
              .map(settings -> add(settings.lengths(), settings.lengthsDtype(), outer, "lengths"));
      Optional<Node.Padding> padding =
          padded
              .filter(settings -> level.isPadded())
              .map(s -> new Node.Padding(s.side(), s.truncate(), s.value()));
      return new Node.Repeated(
          depth == 0 ? shape.maybe() : Optional.empty(),
          level.type(),
          axis,
          padding,
          level.rows().elements().orElseThrow(),
          mask,
          lengths,
          element);
    }

    private int lastPadded() {
      int last = 0;
      for (int i = 0; i < shape.levels().size(); i++) {
        if (shape.levels().get(i).isPadded()) {
          last = i;
        }
      }
      return last;
    }

    private Node leaf(List<AxisRef> outer, List<AxisRef> own) {
      List<AxisRef> all = new ArrayList<>(join(outer, own));
      shape.leafShape().sizes().forEach(size -> all.add(new AxisRef.Fixed(size.value())));
      long width = shape.leafShape().elements().orElseThrow();
      TensorPlan.Part part = new TensorPlan.Part(source, Descriptions.of(shape));
      int target;
      DType dtype;
      if (pack.isPresent()) {
        dtype = pack.get().dtype;
        target = pack.get().part(width, part, own);
      } else {
        dtype = shape.dtype().orElseThrow();
        target = addTensor(prefix + name, dtype, all, source, List.of(part));
      }
      Annotations annotations = shape.member().annotations();
      Optional<Integer> indicator =
          annotations
              .impute()
              .filter(impute -> !impute.indicator().isEmpty())
              .map(
                  impute ->
                      add(
                          impute.indicator(),
                          DType.FLOAT32,
                          join(outer, indicatorAxes(own)),
                          "indicator"));
      return new Node.Leaf(
          maybeAtBottom(),
          shape.isBytesLeaf() ? shape.leaf() : shape.innermost(),
          shape.encoding(),
          annotations.impute(),
          dtype,
          width,
          target,
          indicator);
    }

    private Optional<Maybe> maybeAtBottom() {
      if (shape.levels().isEmpty()) {
        return shape.maybe();
      }
      return shape.leaf() instanceof Maybe optional ? Optional.of(optional) : Optional.empty();
    }

    private List<AxisRef> indicatorAxes(List<AxisRef> own) {
      return own.isEmpty() && owner.settings().columns() ? List.of(new AxisRef.Fixed(1)) : own;
    }

    private Node nested(List<AxisRef> outer, List<AxisRef> own) {
      var nested = shape.nested().orElseThrow();
      BoundClass type = nested.type();
      String inner = prefix + TensorNames.prefixOf(shape.member(), owner.settings());
      // A loop names its own element: paths inside start anew.
      Position below = new Position(inner, shape.levels().isEmpty() ? path : "", source);
      List<AxisRef> all = join(outer, own);
      Node.Struct struct;
      if (pack.isPresent()) {
        struct = new Node.Struct(type, inPack(type, below, all, pack.get().inside(own)), List.of());
      } else if (type.packed().isPresent()) {
        struct = packed(type, prefix + name, below, all);
      } else {
        struct = separate(type, below, all);
      }
      return new Node.Nested(maybeAtBottom(), nested, struct);
    }

    private AxisRef axis(Size size, int depth, int position) {
      if (pack.isPresent()) {
        Optional<AxisRef> lead = pack.get().lead(position);
        if (lead.isPresent()) {
          return lead.get();
        }
      }
      return axisOf(size, source, shape, depth);
    }

    private int add(String extra, DType dtype, List<AxisRef> axes, String what) {
      return addTensor(
          prefix + extra, dtype, axes, source, List.of(new TensorPlan.Part(source, what)));
    }
  }

  private AxisRef axisOf(Size size, String path, MemberShape shape, int depth) {
    if (size.isFixed()) {
      return new AxisRef.Fixed(size.value());
    }
    if (!size.name().isEmpty() && dims.containsKey(size.name())) {
      return new AxisRef.Fixed(dims.get(size.name()));
    }
    String key = size.name().isEmpty() ? path + "#" + depth + "#" + axes.size() : size.name();
    long multipleOf =
        shape.member().annotations().padded().map(PaddedSettings::multipleOf).orElse(1L);
    return axes.computeIfAbsent(
        key,
        each ->
            new AxisRef.Dynamic(
                axisName(size.name().isEmpty() ? axisWord(path, depth) : size.name()),
                size.name().isEmpty() ? "axis " + depth + " of " + path : size.name(),
                multipleOf));
  }

  private static String axisWord(String path, int depth) {
    StringBuilder word = new StringBuilder();
    DOT.splitAsStream(path)
        .forEach(segment -> word.append(word.length() == 0 ? segment : Names.capitalize(segment)));
    return word.append(depth == 0 ? "Length" : "Length" + (depth + 1)).toString();
  }

  private String axisName(String wanted) {
    String name = Names.identifier(wanted);
    while (!axisNames.add(name)) {
      name += "_";
    }
    return name;
  }

  private static List<AxisRef> join(List<AxisRef> outer, List<AxisRef> own) {
    List<AxisRef> all = new ArrayList<>(outer);
    all.addAll(own);
    return List.copyOf(all);
  }

  private int addTensor(
      String name, DType dtype, List<AxisRef> axes, String source, List<TensorPlan.Part> parts) {
    tensors.add(
        new TensorPlan(
            name, accessors.nameFor(name), dtype, List.copyOf(axes), source, false, parts));
    return tensors.size() - 1;
  }

  /** A tensor in the making, to which members add their parts. */
  private final class Pack {
    private final DType dtype;
    private final List<AxisRef> lead;
    private final long width;
    private final int target;
    private final List<Integer> scratch;
    private final List<Long> widths;
    private final boolean interleaves;
    private final int entered;

    Pack(String name, Packs.Summary summary, String label, String path, List<AxisRef> outer) {
      this.dtype = summary.dtype().orElse(DType.FLOAT32);
      this.width = summary.width();
      this.lead = new ArrayList<>();
      int axis = 0;
      for (Size size : summary.lead().sizes()) {
        lead.add(packAxis(size, name, summary.multipleOf(), axis++));
      }
      List<AxisRef> all = join(outer, lead);
      all = join(all, List.of(new AxisRef.Fixed(width)));
      this.target = addTensor(name, dtype, all, path.isEmpty() ? label : path, new ArrayList<>());
      this.scratch = new ArrayList<>();
      this.widths = new ArrayList<>();
      this.interleaves = !lead.isEmpty();
      this.entered = 0;
    }

    private Pack(Pack outer, int entered) {
      this.dtype = outer.dtype;
      this.width = outer.width;
      this.lead = outer.lead;
      this.target = outer.target;
      this.scratch = outer.scratch;
      this.widths = outer.widths;
      this.interleaves = outer.interleaves;
      this.entered = entered;
    }

    private AxisRef packAxis(Size size, String name, long multipleOf, int axis) {
      if (size.isFixed()) {
        return new AxisRef.Fixed(size.value());
      }
      if (!size.name().isEmpty() && dims.containsKey(size.name())) {
        return new AxisRef.Fixed(dims.get(size.name()));
      }
      String key = size.name().isEmpty() ? name + "#pack" + axis + "#" + axes.size() : size.name();
      return axes.computeIfAbsent(
          key,
          each ->
              new AxisRef.Dynamic(
                  axisName(size.name().isEmpty() ? name + "Length" : size.name()),
                  size.name().isEmpty() ? "axis " + axis + " of " + name : size.name(),
                  multipleOf));
    }

    /** Seen from inside a sequence that has taken some of the leading axes. */
    Pack inside(List<AxisRef> own) {
      return own.isEmpty() ? this : new Pack(this, entered + own.size());
    }

    Optional<AxisRef> lead(int position) {
      int index = entered + position;
      return index < lead.size() ? Optional.of(lead.get(index)) : Optional.empty();
    }

    /** The tensor that a part of this width is written to. */
    int part(long leafWidth, TensorPlan.Part part, List<AxisRef> own) {
      tensors.get(target).parts().add(part);
      if (!interleaves) {
        return target;
      }
      long partWidth = leafWidth;
      for (int i = Math.max(0, lead.size() - entered); i < own.size(); i++) {
        partWidth *= ((AxisRef.Fixed) own.get(i)).size();
      }
      tensors.add(
          new TensorPlan(
              part.member(),
              accessors.nameFor(part.member() + "Part"),
              dtype,
              List.of(),
              part.member(),
              true,
              List.of()));
      scratch.add(tensors.size() - 1);
      widths.add(partWidth);
      return tensors.size() - 1;
    }

    Optional<Node.Interleave> interleave() {
      if (!interleaves) {
        return Optional.empty();
      }
      Extent extent = Extent.of(width);
      for (AxisRef axis : lead) {
        extent = extent.times(axis);
      }
      return Optional.of(new Node.Interleave(target, scratch, widths, extent));
    }
  }
}
