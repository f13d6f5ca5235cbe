package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tensorbind.ConversionException;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;

/** The recorded transformations of tables, and the class that makes the tensor {@code y} of one. */
final class Table {
  private static final Set<String> REFUSALS =
      Set.of("unknown-category", "missing-value", "not-a-number", "out-of-range", "size-mismatch");

  private Table() {}

  /** The components' values of each row. */
  static List<List<Object>> rows(JsonArray table, Function<JsonArray, List<Object>> row) {
    List<List<Object>> rows = new ArrayList<>();
    table.forEach(each -> rows.add(row.apply(each.getAsJsonArray())));
    return rows;
  }

  /** Runs all transformations of a case. */
  static Outcome run(
      JsonObject each, Adapter adapter, Function<JsonArray, List<Object>> row, DType dtype) {
    for (JsonElement transform : each.getAsJsonArray("transforms")) {
      Outcome outcome = once(transform.getAsJsonObject(), adapter, row, dtype);
      if (!outcome.isSame()) {
        return outcome;
      }
    }
    return Outcome.SAME;
  }

  private static Outcome once(
      JsonObject transform, Adapter adapter, Function<JsonArray, List<Object>> row, DType dtype) {
    JsonArray table = transform.getAsJsonArray("x");
    return transform.has("error")
        ? refuses(adapter, rows(table, row), transform.get("error"))
        : converts(adapter, rows(table, row), dtype, transform);
  }

  static Outcome refuses(Adapter adapter, List<?> examples, JsonElement error) {
    try (TensorBatch batch = adapter.convert(examples)) {
      return Outcome.different("no error, but " + batch.tensors() + "; expected " + error);
    } catch (ConversionException e) {
      return REFUSALS.contains(e.id())
          ? Outcome.SAME
          : Outcome.different("failed for another reason: " + e.getMessage());
    }
  }

  private static Outcome converts(
      Adapter adapter, List<?> examples, DType dtype, JsonObject expected) {
    JsonElement y = expected.get("y");
    long[] shape = expected.has("shape") ? Golden.shape(expected) : Closeness.shapeOf(y);
    return compares(adapter, examples, batch -> Closeness.of(batch.tensor("y"), dtype, shape, y));
  }

  /** Converts, and compares the batch. */
  static Outcome compares(
      Adapter adapter, List<?> examples, Function<TensorBatch, Outcome> comparison) {
    try (TensorBatch batch = adapter.convert(examples)) {
      return comparison.apply(batch);
    } catch (ConversionException e) {
      return Outcome.different("failed: " + e.getMessage());
    }
  }

  /** The dtype of what a case answers; numbers become float64 if it answers nothing. */
  static DType dtype(JsonObject each) {
    String dtype = "float64";
    for (JsonElement transform : each.getAsJsonArray("transforms")) {
      JsonElement found = transform.getAsJsonObject().get("y_dtype");
      dtype = found == null ? dtype : found.getAsString();
    }
    return Closeness.dtype(dtype);
  }

  /** The names of the columns of {@code y}. */
  static Outcome names(Adapter adapter, List<String> expected) {
    try (TensorBatch batch = adapter.convert(List.of())) {
      List<String> found = batch.schema().featureNames("y");
      return found.equals(expected)
          ? Outcome.SAME
          : Outcome.different("features are called " + found + ", expected " + expected);
    }
  }

  static List<String> texts(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }
}
