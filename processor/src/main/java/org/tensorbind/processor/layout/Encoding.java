package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What becomes of one value. */
public sealed interface Encoding {
  /** The value itself. */
  record Plain() implements Encoding {}

  /** A row of zeros with one 1. */
  record OneHot(CategoryTable table) implements Encoding {}

  /** An index. */
  record Lookup(CategoryTable table, Optional<String> maskToken) implements Encoding {}

  /** {@code (value - mean) / sqrt(variance)}, with one mean, or one for each step. */
  record Normalized(List<Double> mean, List<Double> deviation) implements Encoding {
    public boolean isPerStep() {
      return mean.size() > 1 || deviation.size() > 1;
    }
  }

  /** {@code value * scale + offset}, as the user wrote both: {@code "1/255"} stays a quotient. */
  record Rescaled(String scale, String offset) implements Encoding {}

  /**
   * Scores of which the largest are read; nothing is written.
   *
   * @param table the labels; none where their indices are read
   * @param k how many are read, in order; empty for the label of the largest alone
   */
  record Scores(CategoryTable table, OptionalInt k) implements Encoding {
    /** Whether the indices themselves are read. */
    public boolean isIndex() {
      return table.categories().isEmpty();
    }
  }
}
