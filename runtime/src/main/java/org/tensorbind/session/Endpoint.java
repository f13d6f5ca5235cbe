package org.tensorbind.session;

import java.util.Objects;

/**
 * An output of an operation in a graph.
 *
 * @param operation its name
 * @param index which of its outputs
 */
record Endpoint(String operation, int index) {
  /** Reads a name such as {@code serving_default_x:0}; without a number it is the first output. */
  static Endpoint of(String tensor) {
    int colon = tensor.lastIndexOf(':');
    if (colon < 0) {
      return new Endpoint(tensor, 0);
    }
    try {
      // Signs are numbers to parseInt, too, and TensorFlow's C API does not check what it gets.
      int index = Integer.parseInt(tensor, colon + 1, tensor.length(), 10);
      return new Endpoint(tensor.substring(0, colon), Objects.checkIndex(index, Integer.MAX_VALUE));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw missing(tensor, e);
    }
  }

  static IllegalArgumentException missing(String tensor, Throwable cause) {
    return new IllegalArgumentException("The graph has no tensor \"" + tensor + "\".", cause);
  }
}
