package org.tensorbind.processor.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.Split;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.Annotations.WindowSettings;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.model.EncodingSettings.MultiHotSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.shape.DType;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/**
 * What a member is made of: an Optional around it, sequences, and at the bottom a leaf with its
 * encoding. Computed from any member, right or wrong, so that rules can look at it.
 *
 * @param maybe the Optional around the whole
 * @param levels the sequences, outermost first
 * @param leaf the innermost type; {@link Maybe} for optional elements of a sequence
 * @param leafShape the axes that the leaf's encoding adds; for nested classes scalar
 * @param claimed what {@code shape} and {@code dims} say together, if they say anything and agree
 */
public record MemberShape(
    Member member,
    Settings settings,
    Optional<Maybe> maybe,
    List<Level> levels,
    JavaType leaf,
    Encoding encoding,
    Shape leafShape,
    Optional<Shape> claimed) {

  /**
   * One sequence.
   *
   * @param type a {@link Sequence} or a {@link JavaType.Buffer}
   * @param size of its axis
   * @param isPadded whether shorter ones are filled up
   * @param isRagged whether each has a length of its own
   * @param window if it is cut into windows, of which the size counts how many there are
   * @param rows for a flat array the axes behind the first, whose elements lie in one row
   */
  public record Level(
      JavaType type,
      Size size,
      boolean isPadded,
      boolean isRagged,
      Optional<WindowSettings> window,
      Shape rows) {
    /** The axes that the elements of one window lie along. */
    Shape windowed() {
      return window.map(each -> Shape.of(each.size())).orElse(Shape.SCALAR);
    }
  }

  /** What a text is once it is split. */
  private static final Sequence TOKENS =
      new Sequence(
          Sequence.Kind.ARRAY,
          TypeRef.of("java.lang", "String").array(),
          new JavaType.Value(Scalar.STRING, TypeRef.of("java.lang", "String")));

  public static MemberShape of(Member member, Settings settings) {
    Annotations annotations = member.annotations();
    JavaType type = member.type();
    Optional<Maybe> maybe = Optional.empty();
    if (type instanceof Maybe optional) {
      maybe = Optional.of(optional);
      type = optional.value();
    }
    List<JavaType> sequences = new ArrayList<>();
    boolean asBytes =
        annotations
            .tensor()
            .flatMap(TensorSettings::dtype)
            .filter(DType.STRING::equals)
            .isPresent();
    while (type instanceof Sequence sequence
        && !(asBytes && isBytes(sequence))
        && !Wholes.isWhole(sequence, annotations)) {
      sequences.add(sequence);
      type = sequence.element();
    }
    if (type instanceof JavaType.Buffer buffer
        && !(asBytes && buffer.scalar() == Scalar.BYTE)
        && !Wholes.isWhole(buffer, annotations)) {
      sequences.add(buffer);
      type = new JavaType.Value(buffer.scalar(), TypeRef.of("", buffer.scalar().primitive()));
    }
    if (type instanceof JavaType.NdArray array && !Wholes.isWhole(array, annotations)) {
      sequences.add(array.flat());
      type = array.flat().element();
    }
    JavaType innermost = type instanceof Maybe optional ? optional.value() : type;
    boolean isCounted = annotations.encoding(MultiHotSettings.class).isPresent();
    if (annotations.text().filter(text -> text.split() != Split.NONE && !isCounted).isPresent()
        && innermost instanceof JavaType.Value text
        && text.scalar().isText()) {
      sequences.add(TOKENS);
      type = TOKENS.element();
      innermost = type;
    }
    Encoding encoding = Encodings.of(innermost, annotations);
    Optional<Shape> claimed = claimed(annotations);
    boolean isColumn =
        sequences.isEmpty()
            && encoding.shape().rank() == 0
            && !(encoding instanceof Encoding.Scores)
            && claimed.map(Shape.of(1)::equals).orElse(settings.columns())
            && !(innermost instanceof JavaType.Nested);
    Shape leafShape = isColumn ? Shape.of(1) : encoding.shape();
    if (encoding instanceof Encoding.Scores scores) {
      leafShape = new Shape(List.of(width(scores, claimed, sequences.size())));
    }
    return new MemberShape(
        member,
        settings,
        maybe,
        levels(sequences, leafShape, claimed, annotations),
        type,
        encoding,
        leafShape,
        claimed);
  }

  /** Of indices only a declared shape can say how many there are. */
  private static Size width(Encoding.Scores scores, Optional<Shape> claimed, int sequences) {
    return scores.isIndex()
        ? claimed.filter(claim -> claim.rank() > sequences).map(Shape::last).orElse(Size.unknown())
        : Size.of(scores.table().size());
  }

  private static Optional<Shape> claimed(Annotations annotations) {
    Optional<Shape> shape =
        annotations.tensor().flatMap(TensorSettings::shape).map(MemberShape::shapeOf);
    Optional<Shape> dims =
        annotations
            .tensor()
            .map(TensorSettings::dims)
            .filter(text -> !text.isBlank())
            .flatMap(Shape::parse);
    return shape.isPresent() && dims.isPresent()
        ? shape.get().and(dims.get())
        : shape.or(() -> dims);
  }

  static Shape shapeOf(List<Long> sizes) {
    return new Shape(sizes.stream().map(Size::of).toList());
  }

  private static List<Level> levels(
      List<JavaType> sequences, Shape leafShape, Optional<Shape> claimed, Annotations annotations) {
    Optional<PaddedSettings> padded = annotations.padded();
    int count = sequences.size();
    int windowAxes = annotations.window().isPresent() ? 1 : 0;
    boolean isFlat =
        count == 1
            && isFlattable(sequences.get(0))
            && claimed.isPresent()
            && claimed.get().rank() > 1 + windowAxes + leafShape.rank();
    // A shape without unknown axes pads them all; with some, only those.
    boolean allPadded = padded.isPresent() && claimed.map(Shape::isFixed).orElse(true);
    List<Level> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int axis = i == 0 ? 0 : i + windowAxes;
      Size size =
          claimed
              .filter(shape -> axis < shape.rank())
              .map(shape -> shape.get(axis))
              .orElse(Size.unknown());
      boolean isPadded =
          padded.isPresent()
              && (allPadded || !size.isFixed())
              && (i == 0 || windowAxes == 0); // what lies inside a window is none of the series'
      if (i == 0 && padded.isPresent() && padded.get().length() > 0) {
        size = new Size(padded.get().length(), size.name());
        isPadded = true;
      }
      boolean isRagged = annotations.ragged().isPresent() && !size.isFixed();
      Shape rows =
          isFlat
              ? claimed.get().subShape(1 + windowAxes, claimed.get().rank() - leafShape.rank())
              : Shape.SCALAR;
      result.add(
          new Level(
              sequences.get(i),
              size,
              isPadded,
              isRagged,
              i == 0 ? annotations.window() : Optional.empty(),
              rows));
    }
    return result;
  }

  private static boolean isBytes(Sequence sequence) {
    return sequence.kind() == Sequence.Kind.ARRAY
        && sequence.element() instanceof JavaType.Value value
        && value.scalar() == Scalar.BYTE
        && value.isPrimitive();
  }

  private static boolean isFlattable(JavaType type) {
    return type instanceof JavaType.Buffer
        || (type instanceof Sequence sequence
            && sequence.kind() == Sequence.Kind.ARRAY
            && sequence.element() instanceof JavaType.Value
            && type != TOKENS); // of which nobody knows how many make a row
  }

  /** Whether a level is the tokens of a text, which is what the member, or an element, is. */
  boolean isTokens(Level level) {
    return level.type() == TOKENS;
  }

  /** A {@code byte[]} or {@code ByteBuffer} that is one string. */
  public boolean isBytesLeaf() {
    return !encoding.takesWhole() && (leaf instanceof Sequence || leaf instanceof JavaType.Buffer);
  }

  /** The leaf without the Optional around it. */
  public JavaType innermost() {
    return leaf instanceof Maybe optional ? optional.value() : leaf;
  }

  public Optional<JavaType.Nested> nested() {
    return innermost() instanceof JavaType.Nested nested && !(encoding instanceof Encoding.Custom)
        ? Optional.of(nested)
        : Optional.empty();
  }

  /** Whether each example has a size of its own, without filling. */
  public boolean isRagged() {
    return levels.stream().anyMatch(Level::isRagged);
  }

  /** What the sizes of axes that the batch decides are rounded up to; positive in any case. */
  long multipleOf() {
    long written = member.annotations().padded().map(PaddedSettings::multipleOf).orElse(1L);
    return Math.max(1, written);
  }

  /** What each axis of the sequences is rounded up to if the batch decides on its size. */
  List<Long> multiples() {
    List<Long> multiples = new ArrayList<>();
    for (Level level : levels) {
      multiples.add(level.isPadded() ? multipleOf() : 1);
      multiples.addAll(Collections.nCopies(level.windowed().then(level.rows()).rank(), 1L));
    }
    return multiples;
  }

  /** The axes of the sequences. */
  public Shape axes() {
    Shape result = Shape.SCALAR;
    for (Level level : levels) {
      result =
          result.then(new Shape(List.of(level.size()))).then(level.windowed()).then(level.rows());
    }
    return result;
  }

  /** The axes of the sequences and of the leaf. */
  public Shape shape() {
    return axes().then(leafShape);
  }

  /** The dtype of the leaf's tensor, if one follows from type and annotations. */
  public Optional<DType> dtype() {
    Optional<DType> stated = member.annotations().tensor().flatMap(TensorSettings::dtype);
    if (stated.isPresent()) {
      return stated;
    }
    return encoding instanceof Encoding.Plain ? naturalDType() : encoding.dtype();
  }

  private Optional<DType> naturalDType() {
    if (isBytesLeaf()) {
      return Optional.of(DType.STRING);
    }
    if (innermost() instanceof JavaType.Value value) {
      return value
          .scalar()
          .naturalDType()
          .map(dtype -> dtype == DType.FLOAT64 ? settings.doubles() : dtype);
    }
    return Optional.empty();
  }
}
