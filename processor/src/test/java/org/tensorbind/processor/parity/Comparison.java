package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import java.util.Arrays;
import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;
import org.tensorflow.Tensor;

/** A tensor beside what another system answered. */
final class Comparison {
  private Comparison() {}

  static Outcome of(Tensor tensor, DType dtype, long[] shape, JsonElement values) {
    String found = tensor.dataType().name().replace("DT_", "");
    if (!found.equals(nameOf(dtype))) {
      return Outcome.different("dtype " + found + ", expected " + dtype);
    }
    if (!Arrays.equals(tensor.shape().asArray(), shape)) {
      return Outcome.different("shape " + tensor.shape() + ", expected " + Arrays.toString(shape));
    }
    List<Object> expected = Golden.leaves(values).stream().map(each -> value(each, dtype)).toList();
    List<Object> elements = TensorSubject.elements(tensor);
    return elements.equals(expected)
        ? Outcome.SAME
        : Outcome.different("found " + elements + ", expected " + expected);
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
