package org.tensorbind.annotation;

/** An end of a sequence: where {@link Padded} puts the filling. */
public enum Side {
  /** In front of the data: Keras' {@code padding="pre"}, the default of {@code pad_sequences}. */
  START,
  /** Behind the data: Keras' {@code padding="post"}. */
  END
}
