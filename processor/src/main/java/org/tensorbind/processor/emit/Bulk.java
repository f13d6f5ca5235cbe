package org.tensorbind.processor.emit;

import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

/** Which Java arrays and buffers hold the very bits that a tensor wants. */
final class Bulk {
  private Bulk() {}

  /** True if the elements lie in memory as the tensor wants them. */
  static boolean copies(Node.Repeated sequence) {
    return isPrimitive(sequence.type())
        && sequence.element() instanceof Node.Leaf leaf
        && leaf.encoding() instanceof Encoding.Plain
        && leaf.impute().isEmpty()
        && leaf.type() instanceof JavaType.Value value
        && copies(value.scalar(), leaf.dtype());
  }

  private static boolean isPrimitive(JavaType type) {
    return type instanceof JavaType.Buffer
        || (type instanceof Sequence sequence
            && sequence.kind() == Sequence.Kind.ARRAY
            && sequence.element() instanceof JavaType.Value value
            && value.isPrimitive());
  }

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
