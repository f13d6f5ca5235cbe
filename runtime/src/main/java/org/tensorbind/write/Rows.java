package org.tensorbind.write;

/** Counts the rows of writers that are to be interleaved. */
final class Rows {
  private Rows() {}

  /**
   * How many rows all parts have.
   *
   * @param widths of the parts' rows
   * @throws IllegalStateException if they have not equally many
   */
  static int common(int[] widths, TensorWriter... parts) {
    long rows = parts[0].written() / widths[0];
    for (int i = 0; i < parts.length; i++) {
      parts[i].flush();
      if (parts[i].written() != rows * widths[i]) {
        throw new IllegalStateException(
            "Part "
                + i
                + " has "
                + parts[i].written()
                + " elements, not "
                + rows
                + " rows of "
                + widths[i]
                + ".");
      }
    }
    return Math.toIntExact(rows);
  }
}
