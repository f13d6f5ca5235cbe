package org.tensorbind;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tensorbind.annotation.DType;

/**
 * Schemas in JSON. What this version does not know is refused: a schema without it would be equal
 * to others that it is not equal to.
 */
final class SchemaJson {
  /** Raised by whatever an older version could not read. */
  private static final int FORMAT = 2;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SchemaJson() {}

  static String write(TensorSchema schema) {
    JsonArray tensors = new JsonArray();
    for (TensorSpec spec : schema.specs()) {
      JsonArray shape = new JsonArray();
      spec.shape().forEach(shape::add);
      JsonArray parts = new JsonArray();
      spec.parts().forEach(part -> parts.add(json(part)));
      JsonObject json = new JsonObject();
      json.addProperty("name", spec.name());
      json.addProperty("dtype", spec.dtype().name());
      json.add("shape", shape);
      json.addProperty("role", spec.role().name());
      json.add("parts", parts);
      tensors.add(json);
    }
    JsonObject json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("type", schema.type());
    json.add("tensors", tensors);
    return GSON.toJson(json);
  }

  private static JsonObject json(TensorSpec.Part part) {
    JsonObject parameters = new JsonObject();
    part.encoding().parameters().forEach((name, value) -> parameters.add(name, json(value)));
    JsonObject encoding = new JsonObject();
    encoding.addProperty("kind", part.encoding().kind());
    encoding.add("parameters", parameters);
    JsonObject json = new JsonObject();
    json.addProperty("member", part.member());
    json.addProperty("feature", part.feature());
    json.addProperty("width", part.width());
    json.add("encoding", encoding);
    return json;
  }

  private static JsonElement json(Object value) {
    if (value instanceof List<?> list) {
      JsonArray array = new JsonArray();
      list.forEach(each -> array.add(json(each)));
      return array;
    }
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    return value instanceof Boolean truth
        ? new JsonPrimitive(truth)
        : new JsonPrimitive((String) value);
  }

  static TensorSchema read(String text) {
    try {
      JsonObject json = object(parse(text), "schema");
      requireFormat(json);
      requireKnown(json, "schema", "format", "type", "tensors");
      List<TensorSpec> specs = new ArrayList<>();
      for (JsonElement tensor : array(json, "tensors")) {
        specs.add(spec(object(tensor, "tensor")));
      }
      return new TensorSchema(string(json, "type"), specs);
    } catch (IllegalArgumentException e) {
      throw malformed(e.getMessage(), e);
    }
  }

  private static void requireFormat(JsonObject json) {
    String found = string(json, "format");
    if (!found.equals(Integer.toString(FORMAT))) {
      throw malformed(
          "It has format " + found + ", and this version of Tensorbind reads " + FORMAT + ".",
          null);
    }
  }

  private static void requireKnown(JsonObject json, String what, String... known) {
    for (String key : json.keySet()) {
      if (!Arrays.asList(known).contains(key)) {
        throw malformed(
            "A " + what + " has \"" + key + "\", which this version of Tensorbind does not know.",
            null);
      }
    }
  }

  private static JsonElement parse(String text) {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw malformed("There is text after its end.", null);
      }
      return element;
    } catch (IOException | JsonParseException e) {
      throw malformed("It is no JSON: " + e.getMessage(), e);
    }
  }

  private static TensorSpec spec(JsonObject json) {
    requireKnown(json, "tensor", "name", "dtype", "shape", "role", "parts");
    List<Long> shape = new ArrayList<>();
    for (JsonElement size : array(json, "shape")) {
      shape.add(Long.valueOf(text(size, "size")));
    }
    List<TensorSpec.Part> parts = new ArrayList<>();
    for (JsonElement element : array(json, "parts")) {
      parts.add(part(object(element, "part")));
    }
    return new TensorSpec(
        string(json, "name"),
        DType.valueOf(string(json, "dtype")),
        shape,
        TensorSpec.Role.valueOf(string(json, "role")),
        parts);
  }

  private static TensorSpec.Part part(JsonObject json) {
    requireKnown(json, "part", "member", "feature", "width", "encoding");
    JsonObject encoding = object(json, "encoding");
    requireKnown(encoding, "encoding", "kind", "parameters");
    Map<String, Object> parameters = new LinkedHashMap<>();
    object(encoding, "parameters")
        .asMap()
        .forEach((name, value) -> parameters.put(name, parameter(value, name)));
    return new TensorSpec.Part(
        string(json, "member"),
        string(json, "feature"),
        Long.parseLong(string(json, "width")),
        new EncodingSpec(string(encoding, "kind"), parameters));
  }

  private static Object parameter(JsonElement element, String name) {
    if (element instanceof JsonArray array) {
      return array.asList().stream().map(each -> parameter(each, name)).toList();
    }
    String text = text(element, name);
    JsonPrimitive primitive = element.getAsJsonPrimitive();
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    return primitive.isNumber() ? number(text, name) : text;
  }

  private static Object number(String text, String name) {
    if (WHOLE.matcher(text).matches()) {
      BigInteger whole = new BigInteger(text);
      if (whole.bitLength() < Long.SIZE) {
        return whole.longValue();
      }
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw malformed("\"" + name + "\" is beyond all numbers: " + text + ".", null);
    }
    return value;
  }

  private static JsonObject object(JsonObject json, String key) {
    JsonElement element = json.get(key);
    if (element == null) {
      throw malformed("\"" + key + "\" is missing.", null);
    }
    return object(element, key);
  }

  private static JsonObject object(JsonElement element, String what) {
    if (!element.isJsonObject()) {
      throw malformed("A " + what + " is no object.", null);
    }
    return element.getAsJsonObject();
  }

  private static JsonArray array(JsonObject json, String key) {
    JsonElement element = json.get(key);
    if (element == null || !element.isJsonArray()) {
      throw malformed("\"" + key + "\" is missing or no array.", null);
    }
    return element.getAsJsonArray();
  }

  private static String string(JsonObject json, String key) {
    JsonElement element = json.get(key);
    if (element == null) {
      throw malformed("\"" + key + "\" is missing.", null);
    }
    return text(element, key);
  }

  private static String text(JsonElement element, String what) {
    if (!element.isJsonPrimitive()) {
      throw malformed("\"" + what + "\" is neither text nor a number.", null);
    }
    return element.getAsString();
  }

  private static TensorBindException malformed(String why, Throwable cause) {
    return new TensorBindException("malformed-schema", "This is no tensor schema. " + why, cause);
  }
}
