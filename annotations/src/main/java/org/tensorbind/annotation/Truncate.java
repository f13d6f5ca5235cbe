package org.tensorbind.annotation;

/** What {@link Padded} does with a sequence that is longer than its axis. */
public enum Truncate {
  /** Refuses it: the run-time error {@code sequence-too-long}. */
  ERROR,
  /**
   * Cuts elements off the start and keeps the last ones: Keras' {@code truncating="pre"}, the
   * default of {@code pad_sequences}.
   */
  START,
  /** Cuts elements off the end and keeps the first ones: Keras' {@code truncating="post"}. */
  END
}
