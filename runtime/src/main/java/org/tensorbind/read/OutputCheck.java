package org.tensorbind.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSchema;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.DataType;

/** Compares tensors with a schema, and reports every difference at once. */
final class OutputCheck {
  private final TensorSchema schema;
  private final Map<String, ? extends Tensor> tensors;
  private final List<String> differences = new ArrayList<>();
  private String firstId;
  private long size = TensorSpec.UNKNOWN;
  private String sizedBy;

  private OutputCheck(TensorSchema schema, Map<String, ? extends Tensor> tensors) {
    this.schema = schema;
    this.tensors = tensors;
  }

  /** The size of the batch axis that all tensors share; 0 if there are none. */
  static int size(
      TensorSchema schema, Map<String, ? extends Tensor> tensors, Set<String> optional) {
    OutputCheck check = new OutputCheck(schema, tensors);
    for (TensorSpec spec : schema.specs()) {
      Tensor tensor = tensors.get(spec.name());
      if (tensor != null) {
        check.compare(spec, tensor);
      } else if (!optional.contains(spec.name())) {
        check.missing(spec);
      }
    }
    return check.result();
  }

  private void missing(TensorSpec spec) {
    differ("missing-output", spec, "is not among " + new TreeSet<>(tensors.keySet()));
  }

  private void compare(TensorSpec spec, Tensor tensor) {
    if (tensor.dataType() != dataType(spec.dtype())) {
      differ("output-dtype", spec, "is " + name(tensor.dataType()) + ", expected " + spec.dtype());
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

  private int result() {
    if (firstId != null) {
      throw new TensorBindException(
          firstId, schema.type() + " cannot be read: " + String.join("; ", differences) + ".");
    }
    return Math.toIntExact(Math.max(0, size));
  }

  /** TensorFlow's dtypes are called like ours in everything but a few. */
  private static String name(DataType dtype) {
    for (DType candidate : DType.values()) {
      if (candidate != DType.AUTO && dataType(candidate) == dtype) {
        return candidate.name();
      }
    }
    return dtype.name();
  }

  private static DataType dataType(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> DataType.DT_FLOAT;
      case FLOAT64 -> DataType.DT_DOUBLE;
      case FLOAT16 -> DataType.DT_HALF;
      case BFLOAT16 -> DataType.DT_BFLOAT16;
      case INT32 -> DataType.DT_INT32;
      case INT64 -> DataType.DT_INT64;
      case UINT8 -> DataType.DT_UINT8;
      case UINT16 -> DataType.DT_UINT16;
      case BOOL -> DataType.DT_BOOL;
      case STRING -> DataType.DT_STRING;
      case AUTO -> DataType.DT_INVALID;
    };
  }
}
