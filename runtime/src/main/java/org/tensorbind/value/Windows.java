package org.tensorbind.value;

/** How many windows a series has, and the errors of those that have the wrong number. */
public final class Windows {
  private Windows() {}

  /**
   * The number of whole windows: {@code max(0, (length - (size - 1) * samplingRate - 1) / stride +
   * 1)}, as of {@code tf.signal.frame}.
   *
   * @param length of the series
   * @param size the elements of one window, at least 1
   * @param stride from one window to the next, at least 1
   * @param samplingRate from one element of a window to the next, at least 1
   */
  public static int count(int length, int size, int stride, int samplingRate) {
    long rest = length - span(size, samplingRate);
    return rest < 0 ? 0 : (int) (rest / stride + 1);
  }

  private static long span(int size, int samplingRate) {
    return (size - 1L) * samplingRate + 1;
  }

  /**
   * The same, where there must be one at least.
   *
   * @throws InvalidValueException {@code size-mismatch}
   */
  public static int some(int length, int size, int stride, int samplingRate, String path) {
    int count = count(length, size, stride, samplingRate);
    if (count == 0) {
      throw new InvalidValueException(
          "size-mismatch",
          path,
          Wording.elements(length),
          "at least " + span(size, samplingRate) + ", for one window");
    }
    return count;
  }

  /**
   * The number of windows found, which must be the one expected.
   *
   * @throws InvalidValueException {@code size-mismatch}
   */
  public static int size(int found, long expected, String path) {
    if (found != expected) {
      throw new InvalidValueException(
          "size-mismatch", path, windows(found), Long.toString(expected));
    }
    return found;
  }

  /**
   * The number of windows found, which must not exceed a limit.
   *
   * @throws InvalidValueException {@code sequence-too-long}
   */
  public static int atMost(int found, long limit, String path) {
    if (found > limit) {
      throw new InvalidValueException(
          "sequence-too-long",
          path,
          windows(found),
          "at most " + limit + " (set truncate in @Padded to cut longer series)");
    }
    return found;
  }

  private static String windows(int count) {
    return count == 1 ? "1 window" : count + " windows";
  }
}
