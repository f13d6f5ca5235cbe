package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;
import org.tensorflow.Tensor;

/** A tensor beside what another system answered. */
final class Comparison {
  private Comparison() {}

  /** Exactly the same. */
  static Outcome of(Tensor tensor, DType dtype, long[] shape, JsonElement values) {
    return of(tensor, dtype, shape, values, Object::equals);
  }

  /** The same but for what another system may lose by rounding in between. */
  static Outcome near(Tensor tensor, DType dtype, long[] shape, JsonElement values) {
    return of(tensor, dtype, shape, values, Comparison::isNear);
  }

  private static Outcome of(
      Tensor tensor,
      DType dtype,
      long[] shape,
      JsonElement values,
      BiPredicate<Object, Object> isSame) {
    String found = tensor.dataType().name().replace("DT_", "");
    if (!found.equals(nameOf(dtype))) {
      return Outcome.different("dtype " + found + ", expected " + dtype);
    }
    if (!Arrays.equals(tensor.shape().asArray(), shape)) {
      return Outcome.different("shape " + tensor.shape() + ", expected " + Arrays.toString(shape));
    }
    List<Object> expected = Golden.leaves(values).stream().map(each -> value(each, dtype)).toList();
    List<Object> elements = TensorSubject.elements(tensor);
    boolean areSame = elements.size() == expected.size();
    for (int i = 0; areSame && i < elements.size(); i++) {
      areSame = isSame.test(elements.get(i), expected.get(i));
    }
    return areSame
        ? Outcome.SAME
        : Outcome.different("found " + elements + ", expected " + expected);
  }

  /** Within 1e-6 of the value, or 1e-7 near zero. */
  private static boolean isNear(Object found, Object expected) {
    if (found.equals(expected)) {
      return true;
    }
    if (!(found instanceof Float || found instanceof Double)) {
      return false;
    }
    double value = ((Number) expected).doubleValue();
    double difference = Math.abs(((Number) found).doubleValue() - value);
    return difference <= Math.max(1e-6 * Math.abs(value), 1e-7) && Double.isFinite(value);
  }

  private static String nameOf(DType dtype) {
    return switch (dtype) {
      case FLOAT32 -> "FLOAT";
      case FLOAT64 -> "DOUBLE";
      case FLOAT16 -> "HALF";
      default -> dtype.name();
    };
  }

  private static Object value(JsonElement value, DType dtype) {
    String text = value.getAsString();
    return switch (dtype) {
      case FLOAT32, FLOAT16, BFLOAT16 -> (float) Double.parseDouble(text);
      case FLOAT64 -> Double.parseDouble(text);
      case INT64 -> Long.parseLong(text);
      case BOOL -> text.equals("true") || text.equals("1.0");
      case STRING -> text;
      default -> (int) Double.parseDouble(text);
    };
  }
}
