package org.tensorbind.cli;

/** A command ends here. The message says why; there is no more to know, so no stack trace. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private Failure(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** The answer is no. */
  static Failure no(String message) {
    return new Failure(1, message);
  }

  /** It could not be done. */
  static Failure unable(String message) {
    return new Failure(2, message);
  }

  int exitCode() {
    return exitCode;
  }
}
