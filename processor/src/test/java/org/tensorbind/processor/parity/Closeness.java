package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;
import org.tensorflow.Tensor;

/**
 * A tensor beside what another system computed: floating-point numbers within 1e-6 relative or 1e-7
 * absolute, everything else exactly.
 */
final class Closeness {
  private static final double RELATIVE = 1e-6;
  private static final double ABSOLUTE = 1e-7;

  private Closeness() {}

  /** The dtype that numpy calls so. */
  static DType dtype(String numpy) {
    String name = numpy.equals("object") ? "STRING" : numpy.toUpperCase(Locale.ROOT);
    return Arrays.stream(DType.values())
        .filter(dtype -> dtype.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotExpressible("there is no dtype " + numpy));
  }

  /** The whole tensor: dtype, shape and elements. */
  static Outcome of(Tensor tensor, DType dtype, long[] shape, JsonElement values) {
    if (!tensor.dataType().name().equals(nameOf(dtype))) {
      return Outcome.different("dtype " + tensor.dataType() + ", expected " + dtype);
    }
    return Arrays.equals(tensor.shape().asArray(), shape)
        ? elements(TensorSubject.elements(tensor), Golden.leaves(values))
        : Outcome.different("shape " + tensor.shape() + ", expected " + Arrays.toString(shape));
  }

  private static String nameOf(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> "DT_FLOAT";
      case FLOAT64 -> "DT_DOUBLE";
      case FLOAT16 -> "DT_HALF";
      default -> "DT_" + dtype;
    };
  }

  /** Elements alone, in row-major order. */
  static Outcome elements(List<?> found, List<JsonElement> expected) {
    boolean areClose = found.size() == expected.size();
    for (int i = 0; areClose && i < found.size(); i++) {
      areClose = isClose(found.get(i), expected.get(i));
    }
    return areClose ? Outcome.SAME : Outcome.different("found " + found + ", expected " + expected);
  }

  static boolean isClose(Object found, JsonElement expected) {
    if (expected.isJsonNull()) {
      return found == null;
    }
    if (found instanceof Double || found instanceof Float) {
      return isClose(((Number) found).doubleValue(), Double.parseDouble(expected.getAsString()));
    }
    if (found instanceof Number number) {
      return number.longValue() == (long) Double.parseDouble(expected.getAsString());
    }
    return String.valueOf(found).equals(expected.getAsString());
  }

  private static boolean isClose(double found, double expected) {
    return Double.compare(found, expected) == 0
        || Math.abs(found - expected) <= Math.max(RELATIVE * Math.abs(expected), ABSOLUTE);
  }

  static long[] shapeOf(JsonElement values) {
    long[] sizes = new long[0];
    JsonElement each = values;
    while (each.isJsonArray()) {
      sizes = Arrays.copyOf(sizes, sizes.length + 1);
      sizes[sizes.length - 1] = each.getAsJsonArray().size();
      if (each.getAsJsonArray().isEmpty()) {
        break;
      }
      each = each.getAsJsonArray().get(0);
    }
    return sizes;
  }
}
