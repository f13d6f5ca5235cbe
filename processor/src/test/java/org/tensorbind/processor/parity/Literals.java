package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;

/** Values as Java source. */
final class Literals {
  private Literals() {}

  static String string(String value) {
    StringBuilder text = new StringBuilder("\"");
    value
        .chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                text.append('\\').append((char) c);
              } else if (c < ' ') {
                // Not a Unicode escape: javac reads that of a line end as a line end.
                text.append(String.format("\\%03o", c));
              } else {
                text.append((char) c);
              }
            });
    return text.append('"').toString();
  }

  /** A {@code double}; infinities and NaN by their names. */
  static String number(JsonElement value) {
    return switch (value.getAsString()) {
      case "NaN" -> "Double.NaN";
      case "Infinity" -> "Double.POSITIVE_INFINITY";
      case "-Infinity" -> "Double.NEGATIVE_INFINITY";
      default -> String.valueOf(value.getAsDouble());
    };
  }

  static String strings(Iterable<String> values) {
    StringBuilder text = new StringBuilder("{");
    for (String value : values) {
      text.append(text.length() == 1 ? "" : ", ").append(string(value));
    }
    return text.append('}').toString();
  }
}
