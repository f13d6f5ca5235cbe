package org.tensorbind.encode;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What other systems answered: the files in {@code src/test/resources/golden}. */
final class Golden {
  private Golden() {}

  /** The cases of a file that have an answer and not an error. */
  static Stream<JsonObject> answers(String file) {
    try {
      String text = Files.readString(Path.of("src/test/resources/golden", file + ".json"));
      return JsonParser.parseString(text)
          .getAsJsonObject()
          .getAsJsonArray("cases")
          .asList()
          .stream()
          .map(JsonElement::getAsJsonObject)
          .filter(each -> !each.has("error"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether a Keras layer answers indices. */
  static boolean hasIndices(JsonObject each) {
    return param(each, "output_mode").map(mode -> mode.getAsString().equals("int")).orElse(true);
  }

  /** A parameter, if it is there and not null. */
  static Optional<JsonElement> param(JsonObject each, String name) {
    return Optional.ofNullable(each.getAsJsonObject("params").get(name))
        .filter(value -> !value.isJsonNull());
  }

  /** All that is not an array, in row-major order. */
  static Stream<JsonElement> leaves(JsonElement value) {
    return value instanceof JsonArray array
        ? array.asList().stream().flatMap(Golden::leaves)
        : Stream.of(value);
  }

  static int[] ints(JsonElement value) {
    return leaves(value).mapToInt(JsonElement::getAsInt).toArray();
  }

  static String[] texts(JsonElement value) {
    return leaves(value).map(JsonElement::getAsString).toArray(String[]::new);
  }

  static double[] doubles(JsonElement value) {
    return leaves(value).map(JsonElement::getAsString).mapToDouble(Double::parseDouble).toArray();
  }
}
