package org.tensorbind.processor.layout;

import java.util.List;
import org.tensorbind.processor.shape.DType;

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

  /**
   * A size of its own for each sequence; the elements of all lie one after another.
   *
   * @param name what generated code calls it
   * @param dtype of the tensor that tells the sequences apart
   */
  record Ragged(String name, DType dtype) implements AxisRef {}

  /** How many elements lie along the last of some axes: one in a scalar, -1 if it is not known. */
  static long lastSize(List<AxisRef> axes) {
    if (axes.isEmpty()) {
      return 1;
    }
    return axes.get(axes.size() - 1) instanceof Fixed last ? last.size() : -1;
  }
}
