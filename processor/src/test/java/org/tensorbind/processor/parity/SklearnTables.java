package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;

/**
 * scikit-learn's estimators that treat whole rows: {@code ColumnTransformer}, {@code
 * DictVectorizer}, {@code Binarizer}.
 */
final class SklearnTables {
  private SklearnTables() {}

  /**
   * The columns in their order, concatenated. Statistics are those of the data. What passes through
   * is a tensor of its own: a tensor has one dtype, scikit-learn's matrix has objects.
   */
  static List<Trial> columnTransformer(JsonObject each) {
    List<String> columns = Table.texts(each.get("columns"));
    List<String> names = Table.texts(each.get("feature_names_out"));
    JsonArray data = each.getAsJsonArray("fit");
    List<BoundSource.Part> parts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (String step : Table.texts(each.getAsJsonObject("params").get("order"))) {
      String kind = step.substring(0, step.indexOf(':'));
      String column = step.substring(kind.length() + 1);
      places.add(columns.indexOf(column));
      parts.add(transformed(kind, named(each, kind, column), column(data, columns, column)));
    }
    boolean passes =
        each.getAsJsonObject("params").get("remainder").getAsString().equals("passthrough");
    List<String> rest = new ArrayList<>();
    for (int i = 0; passes && i < columns.size(); i++) {
      if (!places.contains(i)) {
        places.add(i);
        rest.add(named(each, "remainder", columns.get(i)));
        parts.add(
            new BoundSource.Part(
                rest.get(rest.size() - 1),
                "@Tensor",
                Scalars.typeOf(column(data, columns, columns.get(i)))));
      }
    }
    BoundSource source = new BoundSource("", parts, "", false);
    return List.of(
        new Trial(source, adapter -> transform(each, adapter, places, parts, names, rest)));
  }

  private static String named(JsonObject each, String kind, String column) {
    boolean isVerbose =
        each.getAsJsonObject("params").get("verbose_feature_names_out").getAsBoolean();
    return isVerbose ? kind + "__" + column : column;
  }

  private static List<JsonElement> column(JsonArray data, List<String> columns, String name) {
    int place = columns.indexOf(name);
    return data.asList().stream().map(row -> row.getAsJsonArray().get(place)).toList();
  }

  private static BoundSource.Part transformed(String kind, String name, List<JsonElement> values) {
    String type = Scalars.typeOf(values);
    if (kind.equals("num")) {
      double[] numbers = values.stream().mapToDouble(FittedColumns::number).toArray();
      return new BoundSource.Part(
          name,
          String.format(
              Locale.ROOT,
              "@Concat(\"y\") @Tensor(dtype = DType.FLOAT64) @Normalized(mean = %s, variance = %s)",
              FittedColumns.mean(numbers),
              FittedColumns.variance(numbers)),
          type);
    }
    if (!kind.equals("cat")) {
      throw new NotExpressible("unknown kind of column " + kind);
    }
    List<String> categories =
        new TreeSet<>(values.stream().map(JsonElement::getAsString).toList()).stream().toList();
    return new BoundSource.Part(
        name,
        "@Concat(\"y\") @Tensor(dtype = DType.FLOAT64) @OneHot(categories = "
            + Literals.strings(categories)
            + ")",
        type);
  }

  private static Outcome transform(
      JsonObject each,
      Adapter adapter,
      List<Integer> places,
      List<BoundSource.Part> parts,
      List<String> names,
      List<String> rest) {
    int width = names.size() - rest.size();
    Outcome named = Table.names(adapter, names.subList(0, width));
    if (!named.isSame() || !names.subList(width, names.size()).equals(rest)) {
      return named.isSame() ? Outcome.different("the rest is called " + rest) : named;
    }
    List<List<Object>> rows =
        Table.rows(
            each.getAsJsonArray("fit"),
            row -> {
              List<Object> values = new ArrayList<>();
              for (int i = 0; i < places.size(); i++) {
                values.add(
                    Scalars.value(row.get(places.get(i)), parts.get(i).type()).orElseThrow());
              }
              return values;
            });
    JsonArray y = each.getAsJsonArray("y");
    return Table.compares(adapter, rows, batch -> compare(batch, y, width, rest));
  }

  private static Outcome compare(TensorBatch batch, JsonArray y, int width, List<String> rest) {
    JsonArray packed = new JsonArray();
    y.forEach(row -> row.getAsJsonArray().asList().subList(0, width).forEach(packed::add));
    Outcome outcome =
        Closeness.of(batch.tensor("y"), DType.FLOAT64, new long[] {y.size(), width}, packed);
    for (int i = 0; i < rest.size() && outcome.isSame(); i++) {
      int column = width + i;
      outcome =
          Closeness.elements(
              org.tensorbind.processor.behaviour.TensorSubject.elements(batch.tensor(rest.get(i))),
              y.asList().stream().map(row -> row.getAsJsonArray().get(column)).toList());
    }
    return outcome;
  }

  /** {@code FeatureHasher} hashes by MurmurHash3, which nothing here does. */
  static List<Trial> featureHashing(JsonObject each) {
    if (!Golden.text(each, "group").equals("dict_vectorizer")) {
      throw new NotExpressible("nothing hashes by MurmurHash3");
    }
    return List.of(dictVectorizer(each));
  }

  /** Keys in their order: texts one-hot, numbers as they are, lists multi-hot. */
  private static Trial dictVectorizer(JsonObject each) {
    String separator = Golden.param(each, "separator").map(JsonElement::getAsString).orElse("=");
    List<String> features = Table.texts(each.get("feature_names_out"));
    Map<String, List<String>> categories = new TreeMap<>();
    for (String feature : features) {
      int end = feature.indexOf(separator);
      List<String> of =
          categories.computeIfAbsent(
              end < 0 ? feature : feature.substring(0, end), key -> new ArrayList<>());
      if (end >= 0) {
        of.add(feature.substring(end + separator.length()));
      }
    }
    Map<String, JsonElement> samples = new LinkedHashMap<>();
    each.getAsJsonArray("fit")
        .forEach(row -> row.getAsJsonObject().asMap().forEach(samples::putIfAbsent));
    List<BoundSource.Part> parts = new ArrayList<>();
    categories.forEach((key, of) -> parts.add(keyed(key, of, samples.get(key))));
    List<String> names = features.stream().map(feature -> feature.replace(separator, "_")).toList();
    return new Trial(
        BoundSource.packed("FLOAT64", parts),
        adapter -> {
          Outcome outcome = Table.names(adapter, names);
          for (String part : List.of("", "unknown_")) {
            JsonElement x = each.get(part.isEmpty() ? "fit" : part + "x");
            JsonElement y = each.get(part + "y");
            if (outcome.isSame() && x != null) {
              outcome =
                  Table.compares(
                      adapter,
                      x.getAsJsonArray().asList().stream()
                          .map(row -> row(row.getAsJsonObject(), parts))
                          .toList(),
                      batch ->
                          Closeness.of(batch.tensor("y"), DType.FLOAT64, Closeness.shapeOf(y), y));
            }
          }
          return outcome;
        });
  }

  private static BoundSource.Part keyed(String key, List<String> categories, JsonElement sample) {
    String among =
        "(categories = "
            + Literals.strings(categories)
            + ", unknown = Unknown.ZEROS, missing = Missing.ZEROS)";
    if (sample.isJsonArray()) {
      return new BoundSource.Part(key, "@MultiHot" + among, "List<String>");
    }
    return Golden.isString(sample)
        ? new BoundSource.Part(key, "@OneHot" + among, "String")
        : new BoundSource.Part(key, "@Impute(\"0\")", "Double");
  }

  /** A key that no component has is no feature. */
  private static List<Object> row(JsonObject row, List<BoundSource.Part> parts) {
    List<Object> values = new ArrayList<>();
    for (BoundSource.Part part : parts) {
      JsonElement value = row.get(part.name());
      if (value == null) {
        values.add(null);
      } else if (value.isJsonArray()) {
        values.add(Table.texts(value));
      } else {
        values.add(Scalars.value(value, part.type()).orElseThrow());
      }
    }
    return values;
  }

  /** {@code Binarizer} has two bins; the second begins behind the threshold. */
  static List<Trial> rowWise(JsonObject each) {
    if (!Golden.text(each, "group").equals("binarizer")) {
      throw new NotExpressible("nothing scales a row by its norm");
    }
    float threshold = each.getAsJsonObject("params").get("threshold").getAsFloat();
    List<String> names = Table.texts(each.get("feature_names_out"));
    List<BoundSource.Part> parts =
        names.stream()
            .map(
                name ->
                    new BoundSource.Part(
                        name,
                        "@Discretized(boundaries = " + (double) Math.nextUp(threshold) + ")",
                        "double"))
            .toList();
    return List.of(
        new Trial(
            BoundSource.packed("FLOAT64", parts),
            adapter ->
                Table.run(
                    each,
                    adapter,
                    row -> row.asList().stream().<Object>map(FittedColumns::number).toList(),
                    DType.FLOAT64)));
  }
}
