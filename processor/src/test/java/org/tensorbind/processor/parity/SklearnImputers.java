package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;

/**
 * scikit-learn's {@code SimpleImputer} as {@code @Impute}. What is imputed is {@code statistics_};
 * its {@code missing_values} are null here. Indicators are columns there and tensors of their own
 * here. A column that had no value at all is dropped, so it is no component.
 */
final class SklearnImputers {
  /**
   * @param place its column in the data
   */
  private record Column(String name, int place, JsonElement value) {}

  private final JsonObject each;
  private final boolean isText;
  private final List<Column> columns = new ArrayList<>();
  private final List<String> indicators;

  private SklearnImputers(JsonObject each) {
    this.each = each;
    this.isText = Golden.text(each, "x_dtype").equals("object");
    JsonArray statistics = each.getAsJsonObject("fitted").getAsJsonArray("statistics_");
    List<String> names = Table.texts(each.get("feature_names_out"));
    for (int i = 0; i < statistics.size(); i++) {
      if (!Scalars.isMissing(statistics.get(i))) {
        columns.add(new Column(names.get(columns.size()), i, statistics.get(i)));
      }
    }
    this.indicators = names.subList(columns.size(), names.size());
  }

  static List<Trial> of(JsonObject each) {
    if (each.has("fit_error")) {
      return List.of(refused(each));
    }
    SklearnImputers imputers = new SklearnImputers(each);
    List<BoundSource.Part> parts = imputers.columns.stream().map(imputers::part).toList();
    String dtype = imputers.isText ? "STRING" : "FLOAT64";
    return List.of(new Trial(BoundSource.packed(dtype, parts), imputers::run));
  }

  /** A value that the column's type does not have is refused here, too. */
  private static Trial refused(JsonObject each) {
    JsonElement fill =
        Golden.param(each, "fill_value")
            .orElseThrow(() -> new NotExpressible("nothing is fitted here"));
    String type =
        switch (Golden.text(each, "x_dtype")) {
          case "int64" -> "Long";
          case "float64" -> "Double";
          default -> throw new NotExpressible("nothing is fitted here");
        };
    BoundSource.Part part =
        new BoundSource.Part(
            "x0", "@Impute(" + Literals.string(fill.getAsString()) + ") @Tensor", type);
    return Trial.refused(BoundSource.apart(part), each.get("fit_error").toString());
  }

  private BoundSource.Part part(Column column) {
    String indicator = "missingindicator_" + column.name();
    return new BoundSource.Part(
        column.name(),
        "@Impute(value = "
            + Literals.string(column.value().getAsString())
            + (indicators.contains(indicator) ? ", indicator = " + Literals.string(indicator) : "")
            + ")",
        isText ? "String" : "Double");
  }

  private Outcome run(Adapter adapter) {
    Outcome outcome = Table.names(adapter, columns.stream().map(Column::name).toList());
    for (JsonElement transform : each.getAsJsonArray("transforms")) {
      if (outcome.isSame()) {
        outcome = once(transform.getAsJsonObject(), adapter);
      }
    }
    return outcome;
  }

  private Outcome once(JsonObject transform, Adapter adapter) {
    JsonArray x = transform.getAsJsonArray("x");
    int width = each.getAsJsonObject("fitted").getAsJsonArray("statistics_").size();
    boolean isJagged = x.asList().stream().anyMatch(row -> row.getAsJsonArray().size() != width);
    if (isJagged) {
      return transform.has("error")
          ? Outcome.SAME
          : Outcome.different("a class has as many components as it has");
    }
    List<List<Object>> rows = Table.rows(x, this::row);
    return transform.has("error")
        ? Table.refuses(adapter, rows, transform.get("error"))
        : Table.compares(adapter, rows, batch -> compare(transform, batch));
  }

  private List<Object> row(JsonArray row) {
    List<Object> values = new ArrayList<>();
    for (Column column : columns) {
      JsonElement value = row.get(column.place());
      values.add(
          isMissing(value)
              ? null
              : Scalars.value(value, isText ? "String" : "Double").orElse(null));
    }
    return values;
  }

  private boolean isMissing(JsonElement value) {
    return Golden.param(each, "missing_values")
        .map(sentinel -> FittedColumns.number(value) == FittedColumns.number(sentinel))
        .orElseGet(() -> Scalars.isMissing(value));
  }

  private Outcome compare(JsonObject transform, TensorBatch batch) {
    JsonArray y = transform.getAsJsonArray("y");
    DType dtype = isText ? DType.STRING : DType.FLOAT64;
    int width = columns.size();
    Outcome outcome =
        Closeness.of(batch.tensor("y"), dtype, new long[] {y.size(), width}, columns(y, 0, width));
    for (int i = 0; i < indicators.size() && outcome.isSame(); i++) {
      JsonArray column = columns(y, width + i, width + i + 1);
      outcome =
          Closeness.elements(
              TensorSubject.elements(batch.tensor(indicators.get(i))), Golden.leaves(column));
    }
    return outcome;
  }

  private static JsonArray columns(JsonArray rows, int from, int to) {
    JsonArray result = new JsonArray();
    rows.forEach(
        row -> IntStream.range(from, to).forEach(i -> result.add(row.getAsJsonArray().get(i))));
    return result;
  }
}
