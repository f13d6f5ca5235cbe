package org.tensorbind.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table, written row by row, without those in which nothing was measured. */
final class MarkdownTable {
  private static final String NOTHING = "–";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> head;

  MarkdownTable(List<String> head) {
    this.head = head;
  }

  MarkdownTable(String... head) {
    this(Arrays.asList(head));
  }

  void row(List<String> cells) {
    if (cells.stream().skip(1).anyMatch(cell -> !cell.equals(NOTHING))) {
      rows.add(cells);
    }
  }

  void row(String... cells) {
    row(Arrays.asList(cells));
  }

  /** The text of a cell that may not have been measured. */
  static String cell(Optional<String> value) {
    return value.orElse(NOTHING);
  }

  /** The table under a sentence; nothing if it has no rows. */
  String under(String sentence) {
    if (rows.isEmpty()) {
      return "";
    }
    return sentence
        + "\n\n"
        + line(head)
        + line(Collections.nCopies(head.size(), "---"))
        + rows.stream().map(MarkdownTable::line).collect(Collectors.joining())
        + "\n";
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
