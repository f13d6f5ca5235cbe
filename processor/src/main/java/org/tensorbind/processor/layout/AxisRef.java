package org.tensorbind.processor.layout;

/** One axis of a tensor: its size is known to the compiler, or found when the batch is seen. */
public sealed interface AxisRef {
  /** A known size. */
  record Fixed(long size) implements AxisRef {}

  /**
   * An unknown size, one for the whole batch.
   *
   * @param name what generated code calls it
   * @param label what messages call it
   * @param multipleOf the longest is rounded up to a multiple of this
   */
  record Dynamic(String name, String label, long multipleOf) implements AxisRef {}
}
