package org.tensorbind;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.tensorbind.annotation.DType;

/** Schemas in JSON. */
final class SchemaJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private SchemaJson() {}

  static String write(TensorSchema schema) {
    JsonArray tensors = new JsonArray();
    for (TensorSpec spec : schema.specs()) {
      JsonArray shape = new JsonArray();
      spec.shape().forEach(shape::add);
      JsonArray parts = new JsonArray();
      for (TensorSpec.Part part : spec.parts()) {
        JsonObject json = new JsonObject();
        json.addProperty("name", part.name());
        json.addProperty("content", part.content());
        parts.add(json);
      }
      JsonObject json = new JsonObject();
      json.addProperty("name", spec.name());
      json.addProperty("dtype", spec.dtype().name());
      json.add("shape", shape);
      json.addProperty("role", spec.role().name());
      json.add("parts", parts);
      tensors.add(json);
    }
    JsonObject json = new JsonObject();
    json.addProperty("type", schema.type());
    json.add("tensors", tensors);
    return GSON.toJson(json);
  }

  static TensorSchema read(String text) {
    try {
      JsonObject json = object(parse(text), "schema");
      List<TensorSpec> specs = new ArrayList<>();
      for (JsonElement tensor : array(json, "tensors")) {
        specs.add(spec(object(tensor, "tensor")));
      }
      return new TensorSchema(string(json, "type"), specs);
    } catch (IllegalArgumentException e) {
      throw malformed(e.getMessage(), e);
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
    List<Long> shape = new ArrayList<>();
    for (JsonElement size : array(json, "shape")) {
      shape.add(Long.valueOf(text(size, "size")));
    }
    List<TensorSpec.Part> parts = new ArrayList<>();
    for (JsonElement element : array(json, "parts")) {
      JsonObject part = object(element, "part");
      parts.add(new TensorSpec.Part(string(part, "name"), string(part, "content")));
    }
    return new TensorSpec(
        string(json, "name"),
        DType.valueOf(string(json, "dtype")),
        shape,
        TensorSpec.Role.valueOf(string(json, "role")),
        parts);
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
