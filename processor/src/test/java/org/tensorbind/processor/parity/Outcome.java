package org.tensorbind.processor.parity;

/** How a case came out: the same as in the other system, or not, and what is different. */
record Outcome(boolean isSame, String difference) {
  static final Outcome SAME = new Outcome(true, "");

  static Outcome different(String difference) {
    return new Outcome(false, difference);
  }

  static Outcome notExpressible(NotExpressible reason) {
    return new Outcome(false, "not expressible: " + reason.getMessage());
  }
}
