package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** What an estimator learned of each column; where it refused its data, what it would have. */
final class FittedColumns {
  private final JsonObject each;
  private final List<double[]> data = new ArrayList<>();

  private FittedColumns(JsonObject each) {
    this.each = each;
    JsonArray rows = each.getAsJsonArray("fit");
    int width = rows.isEmpty() ? 0 : rows.get(0).getAsJsonArray().size();
    for (int i = 0; i < width; i++) {
      int column = i;
      data.add(
          rows.asList().stream()
              .mapToDouble(row -> number(row.getAsJsonArray().get(column)))
              .toArray());
    }
  }

  static FittedColumns of(JsonObject each) {
    return new FittedColumns(each);
  }

  int width() {
    return data.size();
  }

  /** An attribute such as {@code data_min_}, {@code absent} where it is null. */
  List<Double> learned(String attribute, double absent, ToDoubleFunction<double[]> otherwise) {
    if (!each.has("fitted")) {
      return data.stream().map(otherwise::applyAsDouble).toList();
    }
    JsonElement values = each.getAsJsonObject("fitted").get(attribute);
    return values == null || values.isJsonNull()
        ? data.stream().map(column -> absent).toList()
        : values.getAsJsonArray().asList().stream().map(FittedColumns::number).toList();
  }

  static double min(double... column) {
    return present(column).min().orElse(Double.NaN);
  }

  static double max(double... column) {
    return present(column).max().orElse(Double.NaN);
  }

  static double mean(double... column) {
    return present(column).average().orElse(Double.NaN);
  }

  static double variance(double... column) {
    double mean = mean(column);
    return present(column).map(each -> (each - mean) * (each - mean)).average().orElse(Double.NaN);
  }

  private static DoubleStream present(double... column) {
    return DoubleStream.of(column).filter(each -> !Double.isNaN(each));
  }

  static double number(JsonElement value) {
    return value.isJsonNull() ? Double.NaN : Double.parseDouble(value.getAsString());
  }

  /** As a constant expression of Java. */
  static String literal(double number) {
    if (Double.isNaN(number)) {
      return "Double.NaN";
    }
    return Double.isInfinite(number)
        ? "Double." + (number > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY"
        : Double.toString(number);
  }
}
