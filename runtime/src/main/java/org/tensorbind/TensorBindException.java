package org.tensorbind;

import java.util.Objects;

/** The root of all errors that Tensorbind reports at run time. */
public class TensorBindException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String id;

  /**
   * An error.
   *
   * @param id the kind of problem, such as {@code tensor-too-large}; it opens the message
   * @param text what was found and what was expected, a sentence
   */
  public TensorBindException(String id, String text) {
    this(id, text, null);
  }

  /**
   * An error with a cause.
   *
   * @param id the kind of problem, such as {@code malformed-schema}; it opens the message
   * @param text what was found and what was expected, a sentence
   * @param cause what led to it, or null
   */
  public TensorBindException(String id, String text, Throwable cause) {
    super("[tensorbind/" + id + "] " + text, cause);
    this.id = Objects.requireNonNull(id);
  }

  /** The kind of problem, such as {@code tensor-too-large}, which never changes its name. */
  public final String id() {
    return id;
  }
}
