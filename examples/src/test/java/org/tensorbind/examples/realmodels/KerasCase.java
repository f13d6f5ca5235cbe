package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a Keras model was fed and what it answered in Python.
 *
 * @param rtol how far answers may be from these, relative to them
 * @param atol how far they may be besides
 */
record KerasCase(JsonObject json, double rtol, double atol) {

  /** Reads all cases of a model for a signature, or all that there are. */
  static List<KerasCase> read(String model, String... signature) throws IOException {
    String text = Files.readString(RealModels.folder("keras/" + model + "/cases.json"));
    JsonObject file = JsonParser.parseString(text).getAsJsonObject();
    List<KerasCase> cases = new ArrayList<>();
    for (JsonElement element : file.getAsJsonArray("cases")) {
      KerasCase each =
          new KerasCase(
              element.getAsJsonObject(),
              file.get("rtol").getAsDouble(),
              file.get("atol").getAsDouble());
      if (signature.length == 0 || List.of(signature).contains(each.text("signature"))) {
        cases.add(each);
      }
    }
    return cases;
  }

  /** A text that says something of the case; empty if it does not stand there. */
  String text(String key) {
    return json.has(key) ? json.get(key).getAsString() : "";
  }

  /** Whether TensorFlow refused it. */
  boolean isError() {
    return json.has("error");
  }

  /** The sizes of an input's axes. */
  int[] shape(String input) {
    JsonArray shape = in(input).getAsJsonArray("shape");
    int[] sizes = new int[shape.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = shape.get(i).getAsInt();
    }
    return sizes;
  }

  /** The values of an input, row-major, of one of its examples. */
  List<JsonElement> example(String input, int index) {
    return flat(in(input).getAsJsonArray("values").get(index));
  }

  /** The same as numbers. */
  float[] floats(String input, int index) {
    return floats(example(input, index));
  }

  /** The same as numbers. */
  int[] ints(String input, int index) {
    return example(input, index).stream().mapToInt(JsonElement::getAsInt).toArray();
  }

  /** All values of an input. */
  long[] longs(String input) {
    return flat(in(input).get("values")).stream().mapToLong(JsonElement::getAsLong).toArray();
  }

  /** All values of an input of strings that are no text. */
  List<byte[]> bytes(String input) {
    return flat(in(input).get("values_b64")).stream()
        .map(value -> Base64.getDecoder().decode(value.getAsString()))
        .toList();
  }

  /** Asserts that numbers are those that Python answered, row-major. */
  void assertAnswered(String output, float... found) {
    float[] expected = floats(out(output));
    String where = text("id") + " " + output;
    assertWithMessage(where).that(found).hasLength(expected.length);
    for (int i = 0; i < expected.length; i++) {
      double tolerance = atol + rtol * Math.abs(expected[i]);
      boolean isClose =
          Math.abs((double) found[i] - expected[i]) <= tolerance
              || Float.compare(found[i], expected[i]) == 0;
      assertWithMessage("%s[%s]: %s is not %s", where, i, found[i], expected[i])
          .that(isClose)
          .isTrue();
    }
  }

  /** The values that Python answered. */
  List<JsonElement> out(String output) {
    return flat(json.getAsJsonObject("outputs").getAsJsonObject(output).get("values"));
  }

  private JsonObject in(String input) {
    return json.getAsJsonObject("inputs").getAsJsonObject(input);
  }

  private static float[] floats(List<JsonElement> values) {
    float[] numbers = new float[values.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = values.get(i).getAsFloat();
    }
    return numbers;
  }

  private static List<JsonElement> flat(JsonElement nested) {
    List<JsonElement> values = new ArrayList<>();
    if (nested.isJsonArray()) {
      nested.getAsJsonArray().forEach(each -> values.addAll(flat(each)));
    } else {
      values.add(nested);
    }
    return values;
  }

  /** Joins rows. */
  static float[] joined(List<float[]> rows) {
    int length = rows.stream().mapToInt(row -> row.length).sum();
    float[] all = new float[length];
    int next = 0;
    for (float[] row : rows) {
      System.arraycopy(row, 0, all, next, row.length);
      next += row.length;
    }
    return all;
  }
}
