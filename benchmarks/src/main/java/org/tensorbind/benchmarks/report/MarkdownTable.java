package org.tensorbind.benchmarks.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table, written row by row. */
final class MarkdownTable {
  private static final String NOTHING = "–";

  private final StringBuilder text = new StringBuilder();

  MarkdownTable(List<String> head) {
    row(head);
    row(head.stream().map(any -> "---").toList());
  }

  MarkdownTable(String... head) {
    this(Arrays.asList(head));
  }

  void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  void row(String... cells) {
    row(Arrays.asList(cells));
  }

  /** The text of a cell that may not have been measured. */
  static String cell(Optional<String> value) {
    return value.orElse(NOTHING);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
