package org.tensorbind.annotation;

/**
 * What {@link OneHot} does with a missing value: {@code null}, an empty {@code Optional}, or {@code
 * NaN} in a {@code float} or {@code double}. {@link Impute}, where present, comes first and leaves
 * none missing.
 */
public enum Missing {
  /** Refuses it: the run-time error {@code missing-value}. */
  ERROR,
  /** A row of zeros. */
  ZEROS,
  /**
   * A last column of its own, behind all others. scikit-learn does so where missing values were
   * there in {@code fit}.
   */
  CATEGORY
}
