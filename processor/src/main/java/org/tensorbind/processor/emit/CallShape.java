package org.tensorbind.processor.emit;

/** How examples reach a signature in one call. */
enum CallShape {
  /** One example, as a batch; repeated, where the batch size is fixed. */
  ONE_AS_BATCH,

  /** A list of examples. */
  LIST,

  /** One example, without a batch axis. */
  ONE
}
