package org.tensorbind.signature;

/**
 * A model's signatures cannot be read. The message is a clause for humans, without a full stop,
 * such as {@code saved_model.pb ends at byte 1200, in the middle of meta graph 1 (truncated)}.
 */
public final class SignatureException extends Exception {
  private static final long serialVersionUID = 1;

  /** What kind of failure it is. */
  public enum Reason {
    /** There is nothing to read. */
    NOT_FOUND,
    /** What there is cannot be read, or is no SavedModel. */
    UNREADABLE
  }

  private final Reason reason;

  SignatureException(Reason reason, String message) {
    this(reason, message, null);
  }

  SignatureException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What kind of failure it is. */
  public Reason reason() {
    return reason;
  }
}
