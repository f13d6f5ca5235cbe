package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.WindowSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Size;

/** Builds the nodes of one member from the outermost sequence to the leaf. */
final class MemberBuilder {
  private final LayoutBuilder classes;
  private final TensorList tensors;
  private final AxisTable axes;
  private final MemberShape shape;
  private final Annotations annotations;
  private final Position position;
  private final Optional<PackBuilder> pack;

  /**
   * The tensors that tell ragged sequences apart, outermost first; they stand behind the values.
   */
  private List<Integer> partitions = List.of();

  /**
   * A builder for one member.
   *
   * @param classes for nested ones
   * @param position the member's own
   * @param pack the tensor that the member is a part of, if it has none of its own
   */
  MemberBuilder(
      LayoutBuilder classes,
      TensorList tensors,
      AxisTable axes,
      MemberShape shape,
      Position position,
      Optional<PackBuilder> pack) {
    this.classes = classes;
    this.tensors = tensors;
    this.axes = axes;
    this.shape = shape;
    this.annotations = shape.member().annotations();
    this.position = position;
    this.pack = pack;
  }

  /** The whole member, within the axes of what it stands in. */
  Node build(List<AxisRef> outer) {
    return build(0, outer, List.of());
  }

  private Node build(int depth, List<AxisRef> outer, List<AxisRef> own) {
    if (depth == shape.levels().size()) {
      Node bottom =
          shape
              .nested()
              .map(nested -> nested(nested, outer, own))
              .orElseGet(
                  () ->
                      shape.encoding() instanceof Encoding.Scores scores
                          ? scores(scores, outer, own)
                          : leaf(outer, own));
      partitions = partitions(own);
      return bottom;
    }
    MemberShape.Level level = shape.levels().get(depth);
    AxisRef axis = level.isRagged() ? ragged(depth) : axis(level.size(), depth, own.size());
    List<Size> inner = level.windowed().then(level.rows()).sizes();
    List<AxisRef> longer = join(join(own, List.of(axis)), fixed(inner));
    Node element = build(depth + 1, outer, longer);
    Optional<PaddedSettings> padded = annotations.padded();
    Optional<Integer> mask =
        padded
            .filter(settings -> depth == lastPadded() && !settings.mask().isEmpty())
            .map(settings -> mask(settings, join(outer, longer.subList(0, depth + 1))));
    Optional<Integer> lengths =
        padded
            .filter(settings -> depth == 0 && !settings.lengths().isEmpty())
            .map(settings -> lengths(settings, outer));
    return new Node.Repeated(
        position.source(),
        depth == 0 ? shape.maybe() : Optional.empty(),
        level.type(),
        preparation(level),
        axis,
        padded.filter(settings -> level.isPadded()).map(MemberBuilder::padding),
        level.window().map(MemberBuilder::window),
        level.rows().elements().orElseThrow(),
        mask,
        lengths,
        level.isRagged() ? Optional.of(partitions.get(depth)) : Optional.empty(),
        element);
  }

  private AxisRef axis(Size size, int depth, int place) {
    return pack.flatMap(each -> each.lead(place))
        .orElseGet(() -> axes.ofMember(size, position.source(), depth, shape.multipleOf()));
  }

  private AxisRef ragged(int depth) {
    DType dtype = annotations.ragged().orElseThrow().splitsDtype();
    return axes.raggedOfMember(position.source(), depth, dtype);
  }

  /** One for each ragged axis, which are the outermost. */
  private List<Integer> partitions(List<AxisRef> own) {
    List<Integer> added = new ArrayList<>();
    for (AxisRef axis : own) {
      if (axis instanceof AxisRef.Ragged ragged) {
        Annotations.Partition kind = annotations.ragged().orElseThrow().partition();
        TensorPlan.Partition partition = new TensorPlan.Partition(ragged, kind, added.size());
        String name = TensorNames.ofPartition(shape.member(), shape.settings(), added.size());
        String named = position.prefix() + name;
        int tensor = tensors.addPartition(named, partition, position.source());
        String content = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        tensors.addPart(tensor, part(named, 1, EncodingDescription.of(content)));
        added.add(tensor);
      }
    }
    return added;
  }

  private static Node.Window window(WindowSettings settings) {
    return new Node.Window(
        Math.toIntExact(settings.size()),
        Math.toIntExact(settings.stride()),
        Math.toIntExact(settings.samplingRate()));
  }

  private static Node.Padding padding(PaddedSettings settings) {
    return new Node.Padding(settings.side(), settings.truncate(), settings.value());
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

  private Optional<Node.Preparation> preparation(MemberShape.Level level) {
    if (shape.isTokens(level)) {
      return Optional.of(tokens(innermost()));
    }
    boolean isLast = level.equals(shape.levels().get(shape.levels().size() - 1));
    return isLast && innermost() instanceof JavaType.NdArray array
        ? Optional.of(new Node.Unpacked(array, sizes(level)))
        : Optional.empty();
  }

  private static List<Long> sizes(MemberShape.Level level) {
    List<Long> sizes = new ArrayList<>();
    sizes.add(level.isPadded() || level.window().isPresent() ? -1 : level.size().value());
    level.rows().sizes().forEach(size -> sizes.add(size.value()));
    return sizes;
  }

  /** What stands behind collections and Optionals. */
  private JavaType innermost() {
    JavaType type = shape.maybe().map(Maybe::value).orElse(shape.member().type());
    while (type instanceof JavaType.Sequence sequence) {
      type = sequence.element();
    }
    return type instanceof Maybe optional ? optional.value() : type;
  }

  /** A text that is split is imputed before it is. */
  private Node.Tokens tokens(JavaType text) {
    return new Node.Tokens(
        text, annotations.text().orElseThrow(), annotations.impute().map(ImputeSettings::value));
  }

  private boolean isSplit() {
    return shape.levels().stream().anyMatch(shape::isTokens);
  }

  /** Never a part of a packed tensor. */
  private Node scores(Encoding.Scores encoding, List<AxisRef> outer, List<AxisRef> own) {
    Size width = shape.leafShape().last();
    AxisRef axis = axes.ofMember(width, position.source(), shape.levels().size(), 1);
    DType dtype = shape.dtype().orElseThrow();
    List<AxisRef> all = join(join(outer, own), List.of(axis));
    int target = add(tensorName(), dtype, all, encoding());
    return new Node.Scores(maybeAtBottom(), shape.innermost(), encoding, dtype, axis, target);
  }

  private Node leaf(List<AxisRef> outer, List<AxisRef> own) {
    long width = shape.leafShape().elements().orElseThrow();
    DType dtype = pack.map(PackBuilder::dtype).or(shape::dtype).orElseThrow();
    List<AxisRef> inner = join(own, fixed(shape.leafShape().sizes()));
    int target =
        pack.map(each -> each.addPart(part(tensorName(), width, encoding()), inner))
            .orElseGet(() -> add(tensorName(), dtype, join(outer, inner), encoding()));
    Optional<Integer> indicator =
        annotations
            .impute()
            .filter(impute -> !impute.indicator().isEmpty())
            .map(impute -> indicator(impute, join(outer, indicatorAxes(own))));
    return new Node.Leaf(
        position.source(),
        maybeAtBottom(),
        shape.isBytesLeaf() ? shape.leaf() : shape.innermost(),
        shape.encoding(),
        isSplit() ? Optional.empty() : annotations.impute(),
        isSplit() ? Optional.empty() : annotations.text(),
        dtype,
        width,
        target,
        indicator);
  }

  private List<AxisRef> indicatorAxes(List<AxisRef> own) {
    return own.isEmpty() && shape.settings().columns() ? List.of(new AxisRef.Fixed(1)) : own;
  }

  private Optional<Maybe> maybeAtBottom() {
    if (shape.levels().isEmpty()) {
      return shape.maybe();
    }
    return shape.leaf() instanceof Maybe optional ? Optional.of(optional) : Optional.empty();
  }

  private Node nested(JavaType.Nested nested, List<AxisRef> outer, List<AxisRef> own) {
    BoundClass type = nested.type();
    String prefix = position.prefix() + TensorNames.prefixOf(shape.member(), shape.settings());
    // A loop names its own element: paths inside start anew.
    String path = shape.levels().isEmpty() ? position.path() : "";
    Map<String, Object> padding = new LinkedHashMap<>(position.padding());
    padding.putAll(Descriptions.padding(shape, position.source() + "."));
    Position below = new Position(prefix, path, position.source(), padding);
    List<AxisRef> all = join(outer, own);
    Node.Struct struct;
    if (pack.isPresent()) {
      struct = classes.inside(pack.get().inside(own), type, below, all);
    } else if (type.packed().isPresent()) {
      struct = classes.packed(type, tensorName(), below, all);
    } else {
      struct = classes.separate(type, below, all);
    }
    return new Node.Nested(maybeAtBottom(), nested, struct);
  }

  private String tensorName() {
    return position.prefix() + TensorNames.of(shape.member(), shape.settings());
  }

  private int mask(PaddedSettings settings, List<AxisRef> all) {
    return auxiliary(settings.mask(), settings.maskDtype(), all, "mask");
  }

  private int lengths(PaddedSettings settings, List<AxisRef> all) {
    return auxiliary(settings.lengths(), settings.lengthsDtype(), all, "lengths");
  }

  private int indicator(ImputeSettings settings, List<AxisRef> all) {
    return auxiliary(settings.indicator(), DType.FLOAT32, all, "indicator");
  }

  private int auxiliary(String name, DType dtype, List<AxisRef> all, String what) {
    return add(position.prefix() + name, dtype, all, EncodingDescription.of(what));
  }

  private int add(String name, DType dtype, List<AxisRef> all, EncodingDescription encoding) {
    int tensor = tensors.add(name, dtype, all, position.source());
    tensors.addPart(tensor, part(name, AxisRef.lastSize(all), encoding));
    return tensor;
  }

  private EncodingDescription encoding() {
    return Descriptions.of(shape, position.padding());
  }

  private TensorPlan.Part part(String feature, long width, EncodingDescription encoding) {
    return new TensorPlan.Part(position.source(), feature, width, encoding);
  }

  private static List<AxisRef> fixed(List<Size> sizes) {
    return sizes.stream().<AxisRef>map(size -> new AxisRef.Fixed(size.value())).toList();
  }

  private static List<AxisRef> join(List<AxisRef> outer, List<AxisRef> own) {
    List<AxisRef> all = new ArrayList<>(outer);
    all.addAll(own);
    return List.copyOf(all);
  }
}
