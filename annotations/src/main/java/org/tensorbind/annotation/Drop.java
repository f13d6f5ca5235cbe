package org.tensorbind.annotation;

/**
 * The column that {@link OneHot} leaves out. Linear models without regularization need it, because
 * the columns of a one-hot always sum to 1. A value of the category that is left out gives a row of
 * zeros. The parameter {@code drop} of scikit-learn's {@code OneHotEncoder}.
 */
public enum Drop {
  /** All columns are there. */
  NONE,
  /** The first category has no column. */
  FIRST,
  /** The first category has no column if there are exactly two categories. */
  IF_BINARY
}
