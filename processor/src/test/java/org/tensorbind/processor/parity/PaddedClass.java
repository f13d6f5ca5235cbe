package org.tensorbind.processor.parity;

import static org.tensorbind.processor.parity.Golden.isBoolean;
import static org.tensorbind.processor.parity.Golden.isFloat;
import static org.tensorbind.processor.parity.Golden.isInteger;
import static org.tensorbind.processor.parity.Golden.isString;
import static org.tensorbind.processor.parity.Golden.leaves;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorbind.annotation.DType;

/**
 * The bound class that says what a call of {@code pad_sequences} does.
 *
 * @param element the simple name of the boxed type of the values
 * @param sample the sizes behind the padded axis
 * @param isArray arrays in place of lists
 * @param value the padding value as text, null if it was left out
 */
record PaddedClass(
    String element,
    List<Integer> sample,
    boolean isArray,
    DType dtype,
    long length,
    String side,
    String truncate,
    String value) {

  /** int16 and int8 have no tensors in Java; the values are compared in INT32. */
  private static final Map<String, DType> DTYPES =
      Map.ofEntries(
          Map.entry("int32", DType.INT32),
          Map.entry("int64", DType.INT64),
          Map.entry("int16", DType.INT32),
          Map.entry("int8", DType.INT32),
          Map.entry("uint8", DType.UINT8),
          Map.entry("float16", DType.FLOAT16),
          Map.entry("bfloat16", DType.BFLOAT16),
          Map.entry("float32", DType.FLOAT32),
          Map.entry("float64", DType.FLOAT64),
          Map.entry("bool", DType.BOOL),
          Map.entry("object", DType.STRING),
          Map.entry("<U8", DType.STRING),
          Map.entry("<U3", DType.STRING));

  private static final Map<String, String> PRIMITIVES =
      Map.of("Integer", "int", "Long", "long", "Double", "double", "Boolean", "boolean");

  static PaddedClass of(JsonObject each, boolean isArray) {
    JsonArray sequences = each.getAsJsonArray("sequences");
    DType dtype =
        DTYPES.get(Golden.param(each, "dtype").map(JsonElement::getAsString).orElse("int32"));
    if (dtype == null) {
      throw new NotExpressible("there is no such dtype");
    }
    long length = Golden.param(each, "maxlen").map(JsonElement::getAsLong).orElse(-1L);
    return new PaddedClass(
        elementOf(sequences, dtype),
        sampleOf(sequences),
        isArray,
        dtype,
        length,
        end(each, "padding"),
        end(each, "truncating"),
        Golden.param(each, "value").map(value -> valueText(value, dtype)).orElse(null));
  }

  private static String end(JsonObject each, String name) {
    String end = Golden.param(each, name).map(JsonElement::getAsString).orElse("pre");
    return switch (end) {
      case "pre" -> "START";
      case "post" -> "END";
      default -> throw new NotExpressible("there is no end called " + end);
    };
  }

  private static String elementOf(JsonArray sequences, DType dtype) {
    List<JsonElement> values = leaves(sequences).stream().filter(v -> !v.isJsonNull()).toList();
    if (values.isEmpty()) {
      return dtype == DType.STRING ? "String" : "Integer";
    }
    if (values.stream().allMatch(Golden::isBoolean)) {
      return "Boolean";
    }
    if (values.stream().allMatch(Golden::isInteger)) {
      int bits = values.stream().mapToInt(v -> v.getAsBigInteger().bitLength()).max().orElse(0);
      return bits < 32 ? "Integer" : bits < 64 ? "Long" : "BigInteger";
    }
    if (values.stream().allMatch(v -> isInteger(v) || isFloat(v))) {
      return "Double";
    }
    if (values.stream().allMatch(Golden::isString)) {
      return "String";
    }
    throw new NotExpressible("Java's types let no list have values of several kinds");
  }

  private static List<Integer> sampleOf(JsonArray sequences) {
    int rank = -1;
    List<Integer> sizes = List.of();
    for (JsonElement sequence : sequences) {
      if (isString(sequence)) {
        throw new NotExpressible("a String is no sequence in Java");
      }
      if (sequence.isJsonNull()) {
        continue;
      }
      for (JsonElement sample : sequence.getAsJsonArray()) {
        List<Integer> found = sizesOf(sample);
        if (rank < 0) {
          rank = found.size();
          sizes = found;
        } else if (rank != found.size()) {
          throw new NotExpressible("Java's types fix the rank");
        }
      }
    }
    return sizes;
  }

  private static List<Integer> sizesOf(JsonElement value) {
    List<Integer> sizes = new ArrayList<>();
    JsonElement level = value;
    while (level instanceof JsonArray array) {
      sizes.add(array.size());
      level = array.get(0);
    }
    return sizes;
  }

  private static String valueText(JsonElement value, DType dtype) {
    if (value.isJsonArray()) {
      throw new NotExpressible("a padding value is one value");
    }
    String text = value.getAsString();
    return switch (dtype) {
      case BOOL -> String.valueOf(value.getAsDouble() != 0);
      case INT32, INT64, UINT8 -> text.replaceAll("\\.0$", "");
      default -> text;
    };
  }

  String source(String name) {
    String type = javaType();
    String shape =
        sample.isEmpty() ? "" : ", shape = {-1, " + String.join(", ", sampleTexts()) + "}";
    return """
        package parity;

        import java.math.BigInteger;
        import java.util.List;
        import java.util.stream.Collectors;
        import org.tensorbind.TensorBatch;
        import org.tensorbind.annotation.DType;
        import org.tensorbind.annotation.Padded;
        import org.tensorbind.annotation.Side;
        import org.tensorbind.annotation.Tensor;
        import org.tensorbind.annotation.Truncate;
        import org.tensorbind.processor.parity.Adapter;

        record $NAME(
            @Padded($PADDED)
            @Tensor(dtype = DType.$DTYPE$SHAPE)
            $TYPE x) {
          public static final class Converting implements Adapter {
            @Override
            @SuppressWarnings("unchecked")
            public TensorBatch convert(List<?> examples) {
              return $NAMETensors.of(
                  examples.stream()
                      .map(each -> new $NAME(($TYPE) each))
                      .collect(Collectors.toList()));
            }
          }
        }
        """
        .replace("$NAME", name)
        .replace("$PADDED", padded())
        .replace("$DTYPE", dtype.name())
        .replace("$SHAPE", shape)
        .replace("$TYPE", type);
  }

  private List<String> sampleTexts() {
    return sample.stream().map(String::valueOf).toList();
  }

  private String padded() {
    return (length == -1 ? "" : "length = " + length + ", ")
        + "side = Side."
        + side
        + ", truncate = Truncate."
        + truncate
        + (value == null ? "" : ", value = " + Literals.string(value));
  }

  private String javaType() {
    int rank = sample.size() + 1;
    return isArray
        ? PRIMITIVES.getOrDefault(element, element) + "[]".repeat(rank)
        : "List<".repeat(rank) + element + ">".repeat(rank);
  }

  /** The values of one sequence as the class has them. */
  Object example(JsonElement sequence) {
    return sequence.isJsonNull()
        ? null
        : isArray ? array(sequence, sample.size() + 1) : list(sequence);
  }

  private Object list(JsonElement value) {
    if (value instanceof JsonArray array) {
      List<Object> list = new ArrayList<>();
      array.forEach(each -> list.add(list(each)));
      return list;
    }
    return scalar(value);
  }

  private Object array(JsonElement value, int rank) {
    if (rank == 0) {
      return scalar(value);
    }
    JsonArray values = value.getAsJsonArray();
    Object array = java.lang.reflect.Array.newInstance(componentType(rank - 1), values.size());
    for (int i = 0; i < values.size(); i++) {
      java.lang.reflect.Array.set(array, i, array(values.get(i), rank - 1));
    }
    return array;
  }

  private Class<?> componentType(int rank) {
    Class<?> type =
        switch (element) {
          case "Integer" -> int.class;
          case "Long" -> long.class;
          case "Double" -> double.class;
          case "Boolean" -> boolean.class;
          case "BigInteger" -> BigInteger.class;
          default -> String.class;
        };
    for (int i = 0; i < rank; i++) {
      type = type.arrayType();
    }
    return type;
  }

  private Object scalar(JsonElement value) {
    if (value.isJsonNull()) {
      return null;
    }
    return switch (element) {
      case "Integer" -> value.getAsInt();
      case "Long" -> value.getAsLong();
      case "Double" -> Double.valueOf(value.getAsString());
      case "Boolean" -> isBoolean(value) && value.getAsBoolean();
      case "BigInteger" -> value.getAsBigInteger();
      default -> value.getAsString();
    };
  }
}
