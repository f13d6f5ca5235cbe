package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the other systems answered: the files in {@code src/test/resources/golden}. */
final class Golden {
  private Golden() {}

  static List<JsonObject> cases(String file) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/golden", file + ".json"));
    List<JsonObject> cases = new ArrayList<>();
    for (JsonElement each :
        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("cases")) {
      cases.add(each.getAsJsonObject());
    }
    return cases;
  }

  /** A parameter, if it is there and not null. */
  static Optional<JsonElement> param(JsonObject each, String name) {
    return Optional.ofNullable(each.getAsJsonObject("params").get(name))
        .filter(value -> !value.isJsonNull());
  }

  static String text(JsonObject each, String name) {
    return each.get(name).getAsString();
  }

  static boolean isString(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isString();
  }

  static boolean isBoolean(JsonElement value) {
    return value instanceof JsonPrimitive primitive && primitive.isBoolean();
  }

  /** True for 1, false for 1.0 and "NaN". */
  static boolean isInteger(JsonElement value) {
    return value instanceof JsonPrimitive primitive
        && primitive.isNumber()
        && primitive.getAsString().matches("-?\\d+");
  }

  static boolean isFloat(JsonElement value) {
    return value instanceof JsonPrimitive primitive
        && (primitive.isNumber() ? !isInteger(value) : isNotFinite(value));
  }

  static boolean isNotFinite(JsonElement value) {
    return isString(value) && List.of("NaN", "Infinity", "-Infinity").contains(value.getAsString());
  }

  /** All that is not an array, in row-major order. */
  static List<JsonElement> leaves(JsonElement value) {
    List<JsonElement> leaves = new ArrayList<>();
    collect(value, leaves);
    return leaves;
  }

  private static void collect(JsonElement value, List<JsonElement> leaves) {
    if (value instanceof JsonArray array) {
      array.forEach(each -> collect(each, leaves));
    } else {
      leaves.add(value);
    }
  }

  static long[] shape(JsonObject each) {
    JsonArray sizes = each.getAsJsonArray("shape");
    long[] shape = new long[sizes.size()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = sizes.get(i).getAsLong();
    }
    return shape;
  }
}
