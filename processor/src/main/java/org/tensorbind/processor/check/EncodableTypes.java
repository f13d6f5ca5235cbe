package org.tensorbind.processor.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.layout.DateKinds;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Scalar;

/**
 * The Java types that an encoding can stand on.
 *
 * @param expected what they are, for messages
 */
record EncodableTypes(String expected, Predicate<Subject> rule) {
  private static final EncodableTypes NUMBERS =
      new EncodableTypes("a number", subject -> isNumber(subject.leaf()));
  private static final EncodableTypes CATEGORIES =
      new EncodableTypes("single values", EncodableTypes::isCategory);

  private static final Map<String, EncodableTypes> BY_ANNOTATION =
      Map.of(
          "Normalized",
          NUMBERS,
          "MinMax",
          NUMBERS,
          "Rescaled",
          NUMBERS,
          "Discretized",
          NUMBERS,
          "OneHot",
          CATEGORIES,
          "Lookup",
          CATEGORIES,
          "Hashed",
          new EncodableTypes(
              "texts, enums, whole numbers or booleans", subject -> isHashable(subject.leaf())),
          "MultiHot",
          new EncodableTypes(
              "a collection or array of single values, a BitSet, or a map to numbers",
              subject -> isMultiple(subject.leaf()) || (subject.has("Text") && isText(subject))),
          "DatePart",
          new EncodableTypes(
              "a date or time of java.time",
              subject ->
                  !DateKinds.partsOf(subject.leaf().ref().simpleName()).isEmpty()
                      && subject.leaf().ref().packageName().equals("java.time")),
          "Image",
          new EncodableTypes(
              "a BufferedImage, byte[], ByteBuffer or Path", subject -> isPicture(subject.leaf())));

  /** Those of an annotation, by its simple name; empty if other rules look after it. */
  static Optional<EncodableTypes> of(String annotation) {
    return Optional.ofNullable(BY_ANNOTATION.get(annotation));
  }

  boolean include(Subject subject) {
    return isReportedElsewhere(subject.leaf()) || rule.test(subject);
  }

  private static boolean isReportedElsewhere(JavaType leaf) {
    return leaf instanceof JavaType.Nested
        || leaf instanceof JavaType.Cycle
        || leaf instanceof JavaType.Variable
        || leaf instanceof JavaType.Hidden;
  }

  /** Texts that can be split: what a member with {@code @Text} ends in, or a row is made of. */
  static boolean isText(Subject subject) {
    JavaType leaf = subject.leaf();
    boolean isRow = leaf instanceof Sequence && subject.has("MultiHot");
    return (isRow ? Categories.ofElement(leaf) : leaf) instanceof JavaType.Value value
        && (value.scalar() == Scalar.STRING || value.scalar() == Scalar.CHAR_SEQUENCE)
        && !(subject.shape().leaf() instanceof JavaType.Maybe && subject.has("Text"));
  }

  private static boolean isNumber(JavaType leaf) {
    return leaf instanceof JavaType.Value value && value.scalar().isNumeric();
  }

  private static boolean isCategory(Subject subject) {
    return isSingle(subject.leaf()) && !subject.shape().isBytesLeaf();
  }

  private static boolean isSingle(JavaType leaf) {
    return leaf instanceof JavaType.Value
        || leaf instanceof JavaType.EnumValue
        || leaf instanceof JavaType.SealedValue
        || leaf instanceof JavaType.Ranking
        || leaf instanceof JavaType.Other;
  }

  private static boolean isHashable(JavaType leaf) {
    return leaf instanceof JavaType.EnumValue
        || (leaf instanceof JavaType.Value value
            && !value.scalar().isFloating()
            && value.scalar() != Scalar.BIG_DECIMAL);
  }

  private static boolean isMultiple(JavaType leaf) {
    if (leaf instanceof JavaType.Mapping mapping) {
      return isSingle(mapping.key())
          && mapping.value() instanceof JavaType.Value value
          && value.scalar().isNumeric();
    }
    return leaf instanceof JavaType.Bits
        || (leaf instanceof Sequence && isSingle(Categories.ofElement(leaf)));
  }

  private static boolean isPicture(JavaType leaf) {
    return leaf instanceof JavaType.Picture
        || (leaf instanceof JavaType.Buffer buffer && buffer.scalar() == Scalar.BYTE)
        || (leaf instanceof Sequence sequence
            && sequence.kind() == Sequence.Kind.ARRAY
            && sequence.element() instanceof JavaType.Value value
            && value.scalar() == Scalar.BYTE
            && value.isPrimitive());
  }
}
