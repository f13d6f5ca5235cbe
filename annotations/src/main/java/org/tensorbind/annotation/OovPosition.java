package org.tensorbind.annotation;

/**
 * Where the out-of-vocabulary columns or indices stand. Systems disagree, and a model that was
 * trained with the one gives wrong answers with the other. So it must be stated wherever {@code
 * unknown} is {@link Unknown#OOV}.
 */
public enum OovPosition {
  /** Not stated; with {@link Unknown#OOV} the compile-time error {@code oov-position-missing}. */
  UNSET,
  /** In front of the categories, as in Keras. */
  FRONT,
  /**
   * Behind the categories, as in TensorFlow's lookup tables and Spark's {@code
   * StringIndexer(handleInvalid="keep")}.
   */
  END
}
