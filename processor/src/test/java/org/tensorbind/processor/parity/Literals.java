package org.tensorbind.processor.parity;

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
                text.append(String.format("\\u%04x", c));
              } else {
                text.append((char) c);
              }
            });
    return text.append('"').toString();
  }

  static String strings(Iterable<String> values) {
    StringBuilder text = new StringBuilder("{");
    for (String value : values) {
      text.append(text.length() == 1 ? "" : ", ").append(string(value));
    }
    return text.append('}').toString();
  }
}
