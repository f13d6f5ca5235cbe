package org.tensorbind.encode;

import org.tensorbind.value.InvalidValueException;

/**
 * Numbers by the interval that they lie in, as Keras' {@code Discretization} and TensorFlow's
 * {@code Bucketize}: the index is the number of boundaries that are not greater. Boundaries and
 * values are rounded to FLOAT32 before they are compared, as Keras does. Immutable.
 */
public final class Bins {
  private final float[] boundaries;

  private Bins(float... boundaries) {
    this.boundaries = boundaries;
  }

  /**
   * One more bin than there are boundaries.
   *
   * @param boundaries ascending, none of them NaN
   */
  public static Bins of(double... boundaries) {
    float[] rounded = new float[boundaries.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (float) boundaries[i];
    }
    return new Bins(rounded);
  }

  /**
   * The bin of a number.
   *
   * @return from 0 to the number of boundaries
   * @throws InvalidValueException {@code missing-value} for NaN
   */
  public int indexOf(double value, String path) {
    if (Double.isNaN(value)) {
      throw new InvalidValueException(
          "missing-value", path, "NaN", "a number (set nan = LAST in @Discretized to accept NaN)");
    }
    return upperBound((float) value);
  }

  /**
   * The bin of a number, for NaN the last one, as in Keras and TensorFlow.
   *
   * @return from 0 to the number of boundaries
   */
  public int indexOfOrLast(double value) {
    return upperBound((float) value);
  }

  /**
   * The bin of a whole number.
   *
   * @return from 0 to the number of boundaries
   */
  public int indexOf(long value) {
    return upperBound((float) value);
  }

  private int upperBound(float value) {
    int low = 0;
    int high = boundaries.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value < boundaries[middle]) { // false for NaN, which ends up behind all boundaries
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
