package org.tensorbind.annotation;

/** Whether the tensors of a signature have a batch axis in front. */
public enum Batch {
  /**
   * As ranks and sizes say: batched, if an input has one axis more than an example, or an unknown
   * rank; not batched, if it has as many axes and the first has a fixed size, or none at all. One
   * input without a batch axis makes the whole signature so.
   */
  AUTO,

  /** They have one. */
  YES,

  /** They have none: the signature is called once for each example. */
  NO
}
