package org.tensorbind.read;

/** What a row of a mask says about a padded sequence: true where data is real. */
public final class Masks {
  private Masks() {}

  /** Where the first real element stands; the mask's length if there is none. */
  public static int start(boolean[] mask) {
    int start = 0;
    while (start < mask.length && !mask[start]) {
      start++;
    }
    return start;
  }

  /** The first of {@code rows} rows that has a real element; {@code rows} if there is none. */
  public static int startRow(boolean[] mask, int rows) {
    return mask.length == 0 ? rows : start(mask) / (mask.length / rows);
  }

  /** Behind the last of {@code rows} rows that has a real element; 0 if there is none. */
  public static int endRow(boolean[] mask, int rows) {
    int width = mask.length == 0 ? 1 : mask.length / rows;
    return (end(mask) + width - 1) / width;
  }

  /** Behind the last real element; 0 if there is none. */
  public static int end(boolean[] mask) {
    int end = mask.length;
    while (end > 0 && !mask[end - 1]) {
      end--;
    }
    return end;
  }
}
