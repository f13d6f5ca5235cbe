package org.tensorbind.processor.emit;

import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

/** Which Java arrays and buffers hold the very bits that a tensor wants. */
final class Bulk {
  private Bulk() {}

  static boolean copies(Scalar scalar, DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> scalar == Scalar.FLOAT;
      case FLOAT64 -> scalar == Scalar.DOUBLE;
      case INT32 -> scalar == Scalar.INT;
      case INT64 -> scalar == Scalar.LONG;
      case UINT8 -> scalar == Scalar.BYTE;
      case BOOL -> scalar == Scalar.BOOLEAN;
      default -> false;
    };
  }
}
