package org.tensorbind.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A model's names, which may be anything, on a terminal. */
final class Console {
  private Console() {}

  /** Without what a terminal would obey. */
  static String printable(String text) {
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c ->
                result.append(
                    Character.isISOControl(c)
                        ? String.format("\\u%04x", c)
                        : Character.toString(c)));
    return result.toString();
  }

  /** In quotes, with commas. */
  static String listed(List<String> names) {
    return names.stream()
        .map(name -> "\"" + printable(name) + "\"")
        .collect(Collectors.joining(", "));
  }
}
