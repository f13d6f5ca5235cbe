package org.tensorbind.cli.scaffold;

import java.util.Collections;
import java.util.List;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/**
 * A record component or parameter that stands for an input or output.
 *
 * @param info the input or output
 * @param name of the component
 * @param elements the type of its elements
 * @param sizes of the value that the component holds, -1 where unknown; empty for a scalar
 */
record Field(TensorInfo info, String name, Elements elements, List<Long> sizes) {
  Field {
    sizes = List.copyOf(sizes);
  }

  /** Whether it is a single value with an axis of size one behind the batch axis. */
  boolean isColumn() {
    return sizes.equals(List.of(1L));
  }

  /** Whether it is a single value. */
  boolean isScalar() {
    return sizes.isEmpty() || isColumn();
  }

  /** The Java type. */
  String type() {
    return isScalar()
        ? elements.scalar()
        : elements.element() + String.join("", Collections.nCopies(sizes.size(), "[]"));
  }

  /** Whether a shape says more than the type. */
  boolean hasShape() {
    return sizes.stream().anyMatch(size -> size > 0);
  }

  /** The shape to write: that an axis is empty cannot be written, and need not be. */
  List<Long> shape() {
    return sizes.stream().map(size -> size == 0 ? TensorShape.UNKNOWN : size).toList();
  }

  /**
   * Whether an array's length differs from example to example, as far as the model is concerned.
   */
  boolean hasUnknownSize() {
    return sizes.contains(TensorShape.UNKNOWN);
  }
}
