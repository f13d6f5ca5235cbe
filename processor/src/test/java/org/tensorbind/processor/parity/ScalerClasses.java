package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tensorbind.annotation.DType;

/**
 * A fitted scaler as two classes: one with a component for each column, packed, and one with an
 * array. A row with another number of columns is only possible in the array, and is refused there.
 * Its inverse is not compared: what is scaled is not read back.
 */
final class ScalerClasses {
  /** The annotation; {@code numbers} writes those of a column, or those of all. */
  interface Scaling {
    String annotation(Function<List<Double>, String> numbers);
  }

  private final JsonObject each;
  private final Scaling ofColumns;
  private final Scaling ofArray;
  private final String element;
  private final String dtype;
  private final List<String> names;

  private ScalerClasses(JsonObject each, int width, Scaling ofColumns, Scaling ofArray) {
    this.each = each;
    this.ofColumns = ofColumns;
    this.ofArray = ofArray;
    this.element =
        switch (Golden.text(each, "x_dtype")) {
          case "float64" -> "double";
          case "float32" -> "float";
          case "int64" -> "long";
          case "int32" -> "int";
          default -> throw new NotExpressible("no numbers are scaled");
        };
    this.dtype = element.equals("float") ? "FLOAT32" : "FLOAT64";
    this.names =
        each.has("feature_names_out")
            ? Table.texts(each.get("feature_names_out"))
            : IntStream.range(0, width).mapToObj(i -> "x" + i).toList();
  }

  static List<Trial> of(JsonObject each, int width, Scaling ofColumns, Scaling ofArray) {
    ScalerClasses classes = new ScalerClasses(each, width, ofColumns, ofArray);
    BoundSource columns = classes.columns();
    BoundSource array = classes.array();
    if (each.has("fit_error")) {
      String error = each.get("fit_error").toString();
      return List.of(Trial.refused(columns, error), Trial.refused(array, error));
    }
    return List.of(new Trial(columns, classes::runColumns), new Trial(array, classes::runArray));
  }

  private BoundSource columns() {
    List<BoundSource.Part> parts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      String annotation =
          ofColumns.annotation(numbers -> FittedColumns.literal(numbers.get(column)));
      parts.add(new BoundSource.Part(names.get(i), annotation, element));
    }
    return BoundSource.packed(dtype, parts);
  }

  private BoundSource array() {
    String annotation =
        ofArray.annotation(
            numbers ->
                numbers.stream()
                    .map(FittedColumns::literal)
                    .collect(Collectors.joining(", ", "{", "}")));
    return BoundSource.apart(
        new BoundSource.Part(
            "y",
            annotation + " @Tensor(shape = {" + names.size() + "}, dtype = DType." + dtype + ")",
            element + "[]"));
  }

  private Outcome runColumns(Adapter adapter) {
    Outcome named = Table.names(adapter, names);
    return named.isSame()
        ? Table.run(withFittingRows(), adapter, this::components, DType.valueOf(dtype))
        : named;
  }

  private Outcome runArray(Adapter adapter) {
    return Table.run(each, adapter, row -> List.of(array(row)), DType.valueOf(dtype));
  }

  private JsonObject withFittingRows() {
    JsonArray fitting = new JsonArray();
    for (JsonElement transform : each.getAsJsonArray("transforms")) {
      boolean fits =
          transform.getAsJsonObject().getAsJsonArray("x").asList().stream()
              .allMatch(row -> row.getAsJsonArray().size() == names.size());
      if (fits) {
        fitting.add(transform);
      }
    }
    JsonObject result = new JsonObject();
    result.add("transforms", fitting);
    return result;
  }

  private List<Object> components(JsonArray row) {
    return row.asList().stream().map(this::number).toList();
  }

  private Object number(JsonElement value) {
    double number = FittedColumns.number(value);
    return switch (element) {
      case "double" -> number;
      case "float" -> (float) number;
      case "long" -> value.getAsLong();
      default -> value.getAsInt();
    };
  }

  private Object array(JsonArray row) {
    double[] numbers = row.asList().stream().mapToDouble(FittedColumns::number).toArray();
    return switch (element) {
      case "double" -> numbers;
      case "float" -> floats(numbers);
      case "long" -> Arrays.stream(numbers).mapToLong(number -> (long) number).toArray();
      default -> Arrays.stream(numbers).mapToInt(number -> (int) number).toArray();
    };
  }

  private static float[] floats(double... numbers) {
    float[] result = new float[numbers.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) numbers[i];
    }
    return result;
  }
}
