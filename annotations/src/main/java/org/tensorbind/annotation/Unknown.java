package org.tensorbind.annotation;

/** What {@link OneHot} and {@link Lookup} do with a value that is none of the categories. */
public enum Unknown {
  /**
   * Refuses it: the run-time error {@code unknown-category}. scikit-learn's {@code
   * handle_unknown="error"}.
   */
  ERROR,
  /**
   * A row of zeros. scikit-learn's {@code handle_unknown="ignore"}. Only for {@link OneHot}; an
   * index has no such value.
   */
  ZEROS,
  /**
   * One of the {@code oov} out-of-vocabulary columns or indices, at the end that {@code
   * oovPosition} says. With several of them a hash of the value picks one, as in Keras: FarmHash64
   * of a string's UTF-8 bytes, the value itself of an integer, each modulo {@code oov}.
   */
  OOV,
  /**
   * The column that the {@code infrequent} categories share. scikit-learn's {@code
   * handle_unknown="infrequent_if_exist"}. Only for {@link OneHot}.
   */
  INFREQUENT
}
