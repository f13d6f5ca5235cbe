package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;

/** scikit-learn's {@code OrdinalEncoder} as {@code @Lookup}, there and back. */
final class SklearnOrdinals {
  private final List<OrdinalColumn> columns;
  private final DType dtype;

  private SklearnOrdinals(List<OrdinalColumn> columns, DType dtype) {
    this.columns = columns;
    this.dtype = dtype;
  }

  static List<Trial> of(JsonObject each) {
    if (each.has("fit_error")) {
      return List.of(refused(each));
    }
    String dtype = Golden.param(each, "dtype").map(JsonElement::getAsString).orElse("float64");
    SklearnOrdinals ordinals =
        new SklearnOrdinals(OrdinalColumn.allOf(each, false), Closeness.dtype(dtype));
    return List.of(new Trial(ordinals.source(), adapter -> ordinals.run(each, adapter)));
  }

  /**
   * The cases in which scikit-learn has numbers of its own for unknown or missing values. They are
   * listed as different; but all the rest of them is the same.
   */
  static List<Trial> renamed(JsonObject each) {
    JsonObject renamed = each.deepCopy();
    List<OrdinalColumn> columns = OrdinalColumn.allOf(each, true);
    for (JsonElement transform : renamed.getAsJsonArray("transforms")) {
      if (transform.getAsJsonObject().has("y")) {
        rename(transform.getAsJsonObject(), columns);
      }
    }
    String dtype = Golden.param(each, "dtype").map(JsonElement::getAsString).orElse("float64");
    SklearnOrdinals ordinals = new SklearnOrdinals(columns, Closeness.dtype(dtype));
    return List.of(new Trial(ordinals.source(), adapter -> ordinals.run(renamed, adapter)));
  }

  /** Expects our indices of unknown and missing values, and does not compare their inverse. */
  private static void rename(JsonObject transform, List<OrdinalColumn> columns) {
    JsonArray x = transform.getAsJsonArray("x");
    for (int i = 0; i < x.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        JsonElement value = x.get(i).getAsJsonArray().get(j);
        OrdinalColumn column = columns.get(j);
        int index = column.index(value);
        if (Scalars.isMissing(value) || index == column.categories().size()) {
          transform.getAsJsonArray("y").get(i).getAsJsonArray().set(j, new JsonPrimitive(index));
          transform.remove("inverse");
        }
      }
    }
  }

  static boolean isRenamed(JsonObject each) {
    JsonElement infrequent =
        each.has("fitted") ? each.getAsJsonObject("fitted").get("infrequent_categories_") : null;
    return each.has("fitted")
        && infrequent == null
        && (Golden.param(each, "unknown_value").isPresent()
            || Golden.param(each, "encoded_missing_value").isPresent());
  }

  /** Categories that are written can be refused here, too. */
  private static Trial refused(JsonObject each) {
    JsonArray written =
        Golden.param(each, "categories")
            .filter(JsonElement::isJsonArray)
            .map(JsonElement::getAsJsonArray)
            .orElseThrow(() -> new NotExpressible("nothing is fitted here"));
    List<BoundSource.Part> parts = new ArrayList<>();
    for (JsonElement column : written) {
      List<JsonElement> values = column.getAsJsonArray().asList();
      parts.add(
          new BoundSource.Part(
              "x" + parts.size(),
              "@Lookup(categories = " + Literals.strings(Table.texts(column)) + ")",
              Scalars.typeOf(values)));
    }
    return Trial.refused(BoundSource.packed("FLOAT64", parts), each.get("fit_error").toString());
  }

  private BoundSource source() {
    return BoundSource.packed(dtype.name(), columns.stream().map(OrdinalColumn::part).toList())
        .read();
  }

  private Outcome run(JsonObject each, Adapter adapter) {
    Outcome outcome = Table.names(adapter, columns.stream().map(OrdinalColumn::name).toList());
    for (JsonElement transform : each.getAsJsonArray("transforms")) {
      if (outcome.isSame()) {
        outcome = once(transform.getAsJsonObject(), adapter);
      }
    }
    return outcome;
  }

  private Outcome once(JsonObject transform, Adapter adapter) {
    Optional<List<List<Object>>> rows = rows(transform.getAsJsonArray("x"));
    boolean fails = transform.has("error");
    if (rows.isEmpty()) {
      return fails
          ? Outcome.SAME
          : Outcome.different("javac lets no such row in: " + transform.get("x"));
    }
    if (fails) {
      return Table.refuses(adapter, rows.get(), transform.get("error"));
    }
    return Table.compares(adapter, rows.get(), batch -> compare(transform, adapter, batch));
  }

  private Outcome compare(JsonObject transform, Adapter adapter, TensorBatch batch) {
    Outcome outcome =
        Closeness.of(batch.tensor("y"), dtype, Golden.shape(transform), transform.get("y"));
    if (!outcome.isSame() || !transform.has("inverse")) {
      return outcome;
    }
    List<?> read = adapter.read(batch.tensors());
    JsonArray inverse = transform.getAsJsonArray("inverse");
    for (int i = 0; i < inverse.size(); i++) {
      JsonArray expected = inverse.get(i).getAsJsonArray();
      List<?> found = (List<?>) read.get(i);
      for (int j = 0; j < columns.size(); j++) {
        if (!columns.get(j).isInverse(expected.get(j), found.get(j))) {
          return Outcome.different("read " + read + ", expected " + inverse);
        }
      }
    }
    return Outcome.SAME;
  }

  /** Nothing if javac would refuse one of the rows. */
  private Optional<List<List<Object>>> rows(JsonArray x) {
    List<List<Object>> rows = new ArrayList<>();
    for (JsonElement each : x) {
      JsonArray row = each.getAsJsonArray();
      if (row.size() != columns.size()) {
        return Optional.empty();
      }
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Optional<OrdinalColumn.Value> value = columns.get(i).value(row.get(i));
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get().value());
      }
      rows.add(values);
    }
    return Optional.of(rows);
  }
}
