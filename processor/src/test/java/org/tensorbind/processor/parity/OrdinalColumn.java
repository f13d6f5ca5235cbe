package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a fitted {@code OrdinalEncoder} as a component with {@code @Lookup}. The missing
 * value is the category that {@code @Impute} puts in its place.
 *
 * @param missing what stands for the missing value; empty if it is none of the categories
 */
record OrdinalColumn(
    String name, String type, List<String> categories, String unknown, Optional<Object> missing) {
  private static OrdinalColumn of(JsonObject each, int column, String name, boolean isRenamed) {
    JsonObject fitted = each.getAsJsonObject("fitted");
    List<JsonElement> values =
        new ArrayList<>(fitted.getAsJsonArray("categories_").get(column).getAsJsonArray().asList());
    List<JsonElement> gone = values.stream().filter(Scalars::isMissing).toList();
    if (gone.size() > 1) {
      throw new NotExpressible("None and NaN are one missing value");
    }
    values.removeAll(gone);
    String type = Scalars.typeOf(values);
    List<String> infrequent = infrequent(fitted, column);
    List<String> categories =
        new ArrayList<>(values.stream().map(JsonElement::getAsString).toList());
    categories.removeAll(infrequent);
    Optional<Object> missing = gone.isEmpty() ? Optional.empty() : Optional.of(standIn(type));
    missing.ifPresent(value -> categories.add(value.toString()));
    boolean isNamed =
        isRenamed
            ? Golden.param(each, "unknown_value").isPresent()
            : isEncodedBehind(each, categories.size());
    if (isNamed && missing.isEmpty()) {
      missing = Optional.of(standIn(type)); // missing values are unknown ones
    }
    if (!infrequent.isEmpty() && !isNamed) {
      throw new NotExpressible("infrequent categories that are no unknown ones share no index");
    }
    return new OrdinalColumn(
        name,
        type,
        List.copyOf(categories),
        isNamed ? ", unknown = Unknown.OOV, oovPosition = OovPosition.END" : "",
        missing);
  }

  private static List<String> infrequent(JsonObject fitted, int column) {
    JsonElement all = fitted.get("infrequent_categories_");
    return all == null || all.isJsonNull() || all.getAsJsonArray().get(column).isJsonNull()
        ? List.of()
        : Table.texts(all.getAsJsonArray().get(column));
  }

  private static Object standIn(String type) {
    return switch (type) {
      case "String" -> "(missing)";
      case "Long" -> -987_654_321L;
      case "Double" -> -987_654_321.5;
      default -> throw new NotExpressible("no boolean stands for a missing one");
    };
  }

  /** Whether unknown values have the index behind the categories. */
  private static boolean isEncodedBehind(JsonObject each, int size) {
    return Golden.param(each, "unknown_value")
        .filter(value -> !Golden.isNotFinite(value) && value.getAsDouble() == size)
        .isPresent();
  }

  BoundSource.Part part() {
    String impute =
        missing.map(value -> "@Impute(" + Literals.string(value.toString()) + ") ").orElse("");
    return new BoundSource.Part(
        name,
        impute + "@Lookup(categories = " + Literals.strings(categories) + unknown + ")",
        type);
  }

  /** A value of the component; empty if javac lets it not in. */
  Optional<Value> value(JsonElement found) {
    return Scalars.isMissing(found)
        ? Optional.of(new Value(found.isJsonNull() || !type.equals("Double") ? null : Double.NaN))
        : Scalars.value(found, type).map(Value::new);
  }

  /** The index that a value has here. */
  int index(JsonElement found) {
    Object value = Scalars.isMissing(found) ? missing.orElse(null) : value(found).get().value();
    for (int i = 0; i < categories.size(); i++) {
      if (value != null && isCategory(value, categories.get(i))) {
        return i;
      }
    }
    return categories.size();
  }

  private static boolean isCategory(Object value, String category) {
    return value instanceof Number number
        ? number.doubleValue() == Double.parseDouble(category)
        : value.toString().equals(category);
  }

  /** A value that may be null. */
  record Value(Object value) {}

  /** Whether the value that was read is the one that scikit-learn's inverse has. */
  boolean isInverse(JsonElement original, Object read) {
    if (Golden.isString(original) && original.getAsString().equals("infrequent_sklearn")) {
      return read == null;
    }
    return Scalars.isMissing(original)
        ? read == null || missing.filter(read::equals).isPresent()
        : Objects.equals(read, Scalars.value(original, type).orElse(null));
  }

  /**
   * All columns.
   *
   * @param isRenamed whether unknown values have the index behind the categories, whatever number
   *     scikit-learn gives them
   */
  static List<OrdinalColumn> allOf(JsonObject each, boolean isRenamed) {
    JsonArray names = each.getAsJsonArray("feature_names_out");
    List<OrdinalColumn> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(of(each, i, names.get(i).getAsString(), isRenamed));
    }
    return columns;
  }
}
