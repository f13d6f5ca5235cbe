package org.tensorbind.value;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How values stand in messages: one line each, quoted if they are texts, and never very long. */
final class Wording {
  private static final int MAX_LENGTH = 60;
  private static final int MAX_LISTED = 12;

  private Wording() {}

  static String of(Object value) {
    String text = shortened(String.valueOf(value));
    return value instanceof CharSequence ? '"' + escaped(text) + '"' : text;
  }

  static String elements(long count) {
    return count == 1 ? "1 element" : count + " elements";
  }

  /** Categories as a choice; those that are texts, because the value was one, are quoted. */
  static String oneOf(Object found, String... categories) {
    boolean quoted = found == null || found instanceof CharSequence;
    StringBuilder text =
        new StringBuilder(
            IntStream.range(0, Math.min(categories.length, MAX_LISTED))
                .mapToObj(i -> quoted ? of(categories[i]) : shortened(categories[i]))
                .collect(Collectors.joining(", ", "one of ", "")));
    if (categories.length > MAX_LISTED) {
      text.append(" and ").append(categories.length - MAX_LISTED).append(" more");
    }
    if (found instanceof CharSequence value) {
      Nearest.to(value.toString(), categories)
          .ifPresent(near -> text.append(" (did you mean ").append(of(near)).append("?)"));
    }
    return text.toString();
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return text.substring(0, end) + "...";
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                switch (c) {
                  case '"' -> "\\\"";
                  case '\\' -> "\\\\";
                  case '\n' -> "\\n";
                  case '\r' -> "\\r";
                  case '\t' -> "\\t";
                  default ->
                      Character.isISOControl(c) || isSurrogate(c)
                          ? String.format("\\u%04x", c)
                          : Character.toString(c);
                })
        .collect(Collectors.joining());
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
