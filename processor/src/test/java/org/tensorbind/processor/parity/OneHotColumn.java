package org.tensorbind.processor.parity;

import static org.tensorbind.processor.parity.Golden.isInteger;
import static org.tensorbind.processor.parity.Golden.isString;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One column of a fitted {@code OneHotEncoder} as a member with {@code @OneHot}.
 *
 * @param type the simple name of the member's boxed type
 * @param categories without the missing one; a dropped one first
 */
record OneHotColumn(
    String type,
    List<String> categories,
    String unknown,
    String missing,
    List<String> infrequent,
    String drop) {

  static List<OneHotColumn> allOf(JsonObject each) {
    JsonArray columns = each.getAsJsonObject("fitted").getAsJsonArray("categories_");
    List<OneHotColumn> result = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      result.add(of(each, i, columns.get(i).getAsJsonArray()));
    }
    return result;
  }

  private static OneHotColumn of(JsonObject each, int column, JsonArray written) {
    List<JsonElement> values = new ArrayList<>();
    written.forEach(values::add);
    List<JsonElement> gone = values.stream().filter(OneHotColumn::isMissing).toList();
    if (gone.size() > 1) {
      throw new NotExpressible("None and NaN are one missing value");
    }
    values.removeAll(gone);
    List<String> infrequent = infrequent(each, column);
    String drop = drop(each, column, written, values);
    String unknown =
        switch (Golden.param(each, "handle_unknown")
            .map(JsonElement::getAsString)
            .orElse("error")) {
          case "error" -> "ERROR";
          case "ignore" -> "ZEROS";
          default -> infrequent.isEmpty() ? "ZEROS" : "INFREQUENT";
        };
    String missing = gone.isEmpty() ? (unknown.equals("ERROR") ? "ERROR" : "ZEROS") : "CATEGORY";
    return new OneHotColumn(
        typeOf(values),
        values.stream().map(JsonElement::getAsString).toList(),
        unknown,
        missing,
        infrequent,
        drop);
  }

  static boolean isMissing(JsonElement value) {
    return value.isJsonNull() || Golden.isNotFinite(value);
  }

  private static List<String> infrequent(JsonObject each, int column) {
    JsonElement all = each.getAsJsonObject("fitted").get("infrequent_categories_");
    if (all == null || all.isJsonNull() || all.getAsJsonArray().get(column).isJsonNull()) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (JsonElement value : all.getAsJsonArray().get(column).getAsJsonArray()) {
      if (isMissing(value)) {
        throw new NotExpressible("a missing value has a column of its own");
      }
      names.add(value.getAsString());
    }
    return names;
  }

  /** A category that is to be dropped is written first: the order of the others stays. */
  private static String drop(
      JsonObject each, int column, JsonArray written, List<JsonElement> values) {
    Optional<JsonElement> param = Golden.param(each, "drop");
    if (param.isEmpty()) {
      return "NONE";
    }
    if (isString(param.get())) {
      return param.get().getAsString().equals("first") ? "FIRST" : "IF_BINARY";
    }
    JsonElement index =
        Optional.ofNullable(each.getAsJsonObject("fitted").get("drop_idx_"))
            .filter(JsonElement::isJsonArray)
            .map(indices -> indices.getAsJsonArray().get(column))
            .orElse(JsonNull.INSTANCE);
    if (index.isJsonNull()) {
      return "NONE";
    }
    JsonElement dropped = written.get(index.getAsInt());
    if (isMissing(dropped)) {
      throw new NotExpressible("a missing value's column cannot be dropped");
    }
    values.remove(dropped);
    values.add(0, dropped);
    return "FIRST";
  }

  private static String typeOf(List<JsonElement> values) {
    if (values.isEmpty()) {
      throw new NotExpressible("a member without categories");
    }
    if (values.stream().allMatch(Golden::isBoolean)) {
      return "Boolean";
    }
    if (values.stream().allMatch(Golden::isInteger)) {
      return "Integer";
    }
    return values.stream().allMatch(Golden::isString) ? "String" : "Double";
  }

  String source(String name) {
    StringBuilder text =
        new StringBuilder("@OneHot(categories = ").append(Literals.strings(categories));
    text.append(", unknown = Unknown.").append(unknown);
    text.append(", missing = Missing.").append(missing);
    if (!infrequent.isEmpty()) {
      text.append(", infrequent = ").append(Literals.strings(infrequent));
    }
    return text + ", drop = Drop." + drop + ") " + type + " " + name;
  }

  /** A value as the member has it. */
  Object value(JsonElement found) {
    if (isMissing(found)) {
      return type.equals("Double") ? Double.NaN : null;
    }
    if (type.equals("String") && isString(found)) {
      return found.getAsString();
    }
    if (type.equals("Integer") && isInteger(found)) {
      return found.getAsInt();
    }
    if (type.equals("Boolean") && Golden.isBoolean(found)) {
      return found.getAsBoolean();
    }
    if (type.equals("Double") && !isString(found)) {
      return found.getAsDouble();
    }
    throw new NotExpressible("Java's types let no value of another kind in");
  }
}
