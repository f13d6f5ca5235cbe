package org.tensorbind.processor.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

/** Values that annotations give as text, seen as values of a Java type. */
final class Literal {
  private Literal() {}

  static boolean isValueOf(JavaType type, String text) {
    Optional<List<String>> all = Categories.implied(type);
    if (all.isPresent()) {
      return all.get().contains(text);
    }
    if (type instanceof JavaType.Temporal) {
      return DateTexts.isValueOf(type.ref().simpleName(), text);
    }
    if (!(type instanceof JavaType.Value value)) {
      return true;
    }
    Scalar scalar = value.scalar();
    if (scalar == Scalar.UUID) {
      return isUuid(text);
    }
    return !scalar.isNumeric() || number(text).filter(number -> fits(scalar, number)).isPresent();
  }

  /** Equal texts are equal values: numbers without trailing zeros. */
  static String canonical(JavaType type, String text) {
    boolean isNumeric = type instanceof JavaType.Value value && value.scalar().isNumeric();
    return isNumeric
        ? number(text).map(each -> each.stripTrailingZeros().toString()).orElse(text)
        : text;
  }

  /** The number that {@code text} is, if it is one. */
  static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty(); // the question was whether it is a number
    }
  }

  private static boolean fits(Scalar scalar, BigDecimal number) {
    boolean isWhole = number.stripTrailingZeros().scale() <= 0;
    return switch (scalar) {
      case BYTE -> isBetween(number, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case SHORT -> isBetween(number, Short.MIN_VALUE, Short.MAX_VALUE);
      case INT -> DType.INT32.canHold(number.toString());
      case LONG -> DType.INT64.canHold(number.toString());
      case BIG_INTEGER -> isWhole;
      case FLOAT -> DType.FLOAT32.canHold(number.toString());
      case DOUBLE -> DType.FLOAT64.canHold(number.toString());
      default -> true;
    };
  }

  private static boolean isBetween(BigDecimal number, long low, long high) {
    return DType.INT64.canHold(number.toString())
        && number.longValueExact() >= low
        && number.longValueExact() <= high;
  }

  private static boolean isUuid(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException e) {
      return false; // the question was whether it is one
    }
  }
}
