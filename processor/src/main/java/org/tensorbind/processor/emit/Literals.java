package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.math.BigDecimal;

/** Values as they stand in Java source. */
final class Literals {
  private Literals() {}

  /** A number or a truth value; {@code NaN} and infinities have no BigDecimal and are zero here. */
  static BigDecimal number(String text) {
    return switch (text) {
      case "true" -> BigDecimal.ONE;
      case "false", "NaN", "Infinity", "-Infinity" -> BigDecimal.ZERO;
      default -> new BigDecimal(text);
    };
  }

  static double doubleValue(String text) {
    return switch (text) {
      case "true" -> 1;
      case "false" -> 0;
      default -> Double.parseDouble(text);
    };
  }

  static String ofFloat(float value, String text) {
    return switch (text) {
      case "NaN" -> "Float.NaN";
      case "Infinity" -> "Float.POSITIVE_INFINITY";
      case "-Infinity" -> "Float.NEGATIVE_INFINITY";
      default -> trimmed(Float.toString(value)) + "f";
    };
  }

  static String ofDouble(String text) {
    return switch (text) {
      case "NaN" -> "Double.NaN";
      case "Infinity" -> "Double.POSITIVE_INFINITY";
      case "-Infinity" -> "Double.NEGATIVE_INFINITY";
      default -> Double.toString(doubleValue(text));
    };
  }

  static String ofLong(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  static String ofByte(byte value) {
    return "(byte) " + value;
  }

  static String ofShort(short value) {
    return "(short) " + value;
  }

  static String ofString(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(isPlain(c) ? c : String.format("\\u%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }

  /**
   * Texts that are the user's: JavaPoet breaks them at characters that only Unicode calls lines.
   */
  static CodeBlock text(String text) {
    return CodeBlock.of("$L", ofString(text));
  }

  /** Other characters depend on the encoding that the compiler was told to write with. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c <= '~';
  }

  private static String trimmed(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }
}
