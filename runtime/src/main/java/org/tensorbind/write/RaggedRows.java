package org.tensorbind.write;

import org.tensorbind.value.InvalidValueException;

/** The rows of a ragged axis, whose lengths only the examples tell. */
public final class RaggedRows {
  private final long limit;
  private long rows;
  private long values;

  /** Any number of rows and values. */
  public RaggedRows() {
    this(Long.MAX_VALUE);
  }

  /**
   * Rows that a dtype has to count.
   *
   * @param limit how many rows, and how many values in all, there may be
   */
  public RaggedRows(long limit) {
    this.limit = limit;
  }

  /**
   * Adds a row.
   *
   * @param length how many values it has
   * @param path where they were found
   * @throws InvalidValueException {@code out-of-range} if there are more than can be counted
   */
  public void add(int length, String path) {
    rows++;
    values += length;
    if (values > limit || rows > limit) {
      throw new InvalidValueException(
          "out-of-range",
          path,
          Math.max(rows, values) + " elements up to here in the batch",
          "at most " + limit + " (INT64 splits can count more)");
    }
  }

  /** How many rows there are. */
  public long rows() {
    return rows;
  }

  /** How many values all rows have together. */
  public long values() {
    return values;
  }
}
