package org.tensorbind.processor.parity;

/** The case asks for something that a bound class has no words for. */
final class NotExpressible extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotExpressible(String reason) {
    super(reason);
  }
}
