package org.tensorbind.cli.scaffold;

import java.util.Optional;
import org.tensorbind.signature.TensorInfo;

/**
 * The Java type of a tensor's elements.
 *
 * @param dtype a constant of {@code DType}
 * @param scalar the type of a single one
 * @param element the type of one in an array
 * @param isStated whether the dtype must be written, as it does not follow from the type
 */
record Elements(String dtype, String scalar, String element, boolean isStated) {

  /** Empty if TensorFlow Java has no type for them, or there is no one tensor that has them. */
  static Optional<Elements> of(TensorInfo info) {
    if (!(info.source() instanceof TensorInfo.Source.Dense)) {
      return Optional.empty();
    }
    return info.dtype().dtype().map(Elements::of);
  }

  private static Elements of(String dtype) {
    return switch (dtype) {
      case "FLOAT32" -> new Elements(dtype, "float", "float", false);
      case "FLOAT64" -> new Elements(dtype, "double", "double", false);
      case "INT32" -> new Elements(dtype, "int", "int", false);
      case "INT64" -> new Elements(dtype, "long", "long", false);
      case "BOOL" -> new Elements(dtype, "boolean", "boolean", false);
      case "STRING" -> new Elements(dtype, "String", "String", false);
      case "FLOAT16", "BFLOAT16" -> new Elements(dtype, "float", "float", true);
      case "UINT16" -> new Elements(dtype, "int", "int", true);
      // One number may have its range; many are images, and should not take four times the memory.
      case "UINT8" -> new Elements(dtype, "int", "byte", true);
      default -> throw new AssertionError(dtype);
    };
  }

  /** The same for strings that are no text. */
  Elements binary() {
    return dtype.equals("STRING") ? new Elements(dtype, "byte[]", "byte[]", true) : this;
  }
}
