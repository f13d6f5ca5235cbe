package org.tensorbind.image;

import org.tensorbind.value.Casts;
import org.tensorbind.value.InvalidValueException;

/** Levels, 0 to 255, made the numbers of a tensor: {@code level * scale + offset} in double. */
record Scaling(double scale, double offset) {
  private static final int WHITE = 255;

  static final Scaling NONE = new Scaling(1, 0);

  Scaling {
    if (!isFloat(offset) || !isFloat(WHITE * scale + offset)) {
      throw new IllegalArgumentException(
          "Levels times " + scale + " plus " + offset + " are no numbers of FLOAT32.");
    }
  }

  private static boolean isFloat(double value) {
    return Float.isFinite((float) value);
  }

  /** Replaces levels by their numbers, rounded once. */
  void apply(float[] levels) {
    if (equals(NONE)) {
      return;
    }
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (float) (levels[i] * scale + offset);
    }
  }

  /** Computes the numbers without rounding. */
  void apply(float[] levels, double[] results) {
    for (int i = 0; i < levels.length; i++) {
      results[i] = levels[i] * scale + offset;
    }
  }

  /**
   * Computes the numbers and rounds them to whole ones, ties to even, as Keras does for uint8.
   *
   * @throws InvalidValueException {@code out-of-range} if one is not from 0 to 255
   */
  void apply(float[] levels, byte[] results, String path) {
    for (int i = 0; i < levels.length; i++) {
      double level = levels[i];
      results[i] = Casts.toUint8(Math.rint(level * scale + offset), level, path);
    }
  }
}
