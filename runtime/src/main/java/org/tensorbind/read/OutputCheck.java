package org.tensorbind.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.memory.DataTypes;
import org.tensorflow.ndarray.Shape;

/** Compares tensors with a schema, and reports every difference at once. */
final class OutputCheck {
  private final TensorSchema schema;
  private final List<String> differences = new ArrayList<>(0);
  private String firstId;
  private long size = TensorSpec.UNKNOWN;
  private String sizedBy;

  OutputCheck(TensorSchema schema) {
    this.schema = schema;
  }

  /** Notes those that are not there but should be. */
  void requireAllBut(Set<String> optional, ReadableTensor[] tensors, Set<String> present) {
    for (int i = 0; i < tensors.length; i++) {
      TensorSpec spec = schema.specs().get(i);
      if (tensors[i] == null && !optional.contains(spec.name())) {
        differ("missing-output", spec, "is not among " + new TreeSet<>(present));
      }
    }
  }

  /**
   * The size of the batch axis that all tensors share; 0 if there are none.
   *
   * @param tensors in the order of the schema; null for those that are not there
   */
  int size(ReadableTensor... tensors) {
    for (int i = 0; i < tensors.length; i++) {
      if (tensors[i] != null) {
        compare(schema.specs().get(i), tensors[i]);
      }
    }
    if (firstId != null) {
      throw new TensorBindException(
          firstId, schema.type() + " cannot be read: " + String.join("; ", differences) + ".");
    }
    return Math.toIntExact(Math.max(0, size));
  }

  private void compare(TensorSpec spec, ReadableTensor tensor) {
    if (tensor.dataType() != DataTypes.number(spec.dtype())) {
      differ(
          "output-dtype",
          spec,
          "is " + DataTypes.name(tensor.dataType()) + ", expected " + spec.dtype());
    }
    Shape shape = tensor.shape();
    if (shape.numDimensions() != spec.shape().size() + 1) {
      differ("output-rank", spec, "has the shape " + shape + ", expected " + expected(spec));
      return;
    }
    for (int i = 0; i < spec.shape().size(); i++) {
      long size = spec.shape().get(i);
      if (size != TensorSpec.UNKNOWN && size != shape.get(i + 1)) {
        differ("output-size", spec, "has the shape " + shape + ", expected " + expected(spec));
        break;
      }
    }
    compareBatch(spec, shape.get(0));
  }

  private void compareBatch(TensorSpec spec, long found) {
    if (sizedBy == null) {
      size = found;
      sizedBy = spec.name();
    } else if (found != size) {
      differ(
          "output-size", spec, "has " + found + " examples, but \"" + sizedBy + "\" has " + size);
    }
  }

  private static String expected(TensorSpec spec) {
    List<Long> sizes = new ArrayList<>(spec.shape());
    sizes.add(0, TensorSpec.UNKNOWN);
    return sizes.toString().replace("-1", "?");
  }

  private void differ(String id, TensorSpec spec, String how) {
    firstId = firstId == null ? id : firstId;
    differences.add("\"" + spec.name() + "\" " + how);
  }
}
