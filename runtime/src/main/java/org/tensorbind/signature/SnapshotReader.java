package org.tensorbind.signature;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Signatures from JSON. */
final class SnapshotReader {
  private SnapshotReader() {}

  static ModelSignatures read(InputStream in) throws IOException, DamageException {
    byte[] bytes = in.readNBytes(Limits.SNAPSHOT + 1);
    if (bytes.length > Limits.SNAPSHOT) {
      throw malformed("it is larger than " + Limits.SNAPSHOT + " bytes", null);
    }
    String text = Utf8.decode(bytes).orElseThrow(() -> malformed("it is not UTF-8", null));
    JsonObject json = object(parse(text), "what it holds");
    requireFormat(json);
    try {
      List<MetaGraph> graphs = new ArrayList<>();
      for (JsonElement graph : array(json, "metaGraphs")) {
        graphs.add(metaGraph(object(graph, "a meta graph")));
      }
      return new ModelSignatures(graphs);
    } catch (IllegalArgumentException e) {
      throw malformed(e.getMessage(), e);
    }
  }

  private static JsonElement parse(String text) throws DamageException {
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(Strictness.STRICT);
    try {
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("there is text after its end");
      }
      return element;
    } catch (IOException | JsonParseException e) {
      throw malformed("it is no JSON", e);
    }
  }

  private static void requireFormat(JsonObject json) throws DamageException {
    if (!string(json, "format").equals(SnapshotWriter.FORMAT)) {
      throw malformed("its format is not \"" + SnapshotWriter.FORMAT + "\"", null);
    }
    String version = string(json, "version");
    if (!version.equals(Integer.toString(SnapshotWriter.VERSION))) {
      throw malformed(
          "its version is " + version + ", and only " + SnapshotWriter.VERSION + " is known", null);
    }
  }

  private static MetaGraph metaGraph(JsonObject json) throws DamageException {
    List<Signature> signatures = new ArrayList<>();
    for (JsonElement element : array(json, "signatures")) {
      JsonObject signature = object(element, "a signature");
      signatures.add(
          new Signature(
              string(signature, "name"),
              string(signature, "methodName"),
              tensors(array(signature, "inputs")),
              tensors(array(signature, "outputs"))));
    }
    return new MetaGraph(
        texts(array(json, "tags"), "a tag"),
        string(json, "tensorflowVersion"),
        json.has("restoresVariables") && string(json, "restoresVariables").equals("true"),
        signatures);
  }

  private static List<TensorInfo> tensors(JsonArray array) throws DamageException {
    List<TensorInfo> tensors = new ArrayList<>();
    for (JsonElement element : array) {
      JsonObject json = object(element, "a tensor");
      String dtype = string(json, "dtype");
      tensors.add(
          new TensorInfo(
              string(json, "name"),
              ElementType.named(dtype)
                  .orElseThrow(() -> malformed("\"" + dtype + "\" is no dtype", null)),
              shape(json),
              source(json)));
    }
    return tensors;
  }

  private static TensorShape shape(JsonObject json) throws DamageException {
    JsonElement shape = json.get("shape");
    if (shape != null && shape.isJsonNull()) {
      return new TensorShape(false, List.of());
    }
    List<Long> sizes = new ArrayList<>();
    for (JsonElement size : array(json, "shape")) {
      String text = text(size, "a size");
      try {
        sizes.add(Long.valueOf(text));
      } catch (NumberFormatException e) {
        throw malformed("\"" + text + "\" is no size", e);
      }
    }
    return new TensorShape(true, sizes);
  }

  private static TensorInfo.Source source(JsonObject json) throws DamageException {
    if (json.has("cooSparse")) {
      JsonObject parts = object(json.get("cooSparse"), "\"cooSparse\"");
      return new TensorInfo.Source.CooSparse(
          string(parts, "values"), string(parts, "indices"), string(parts, "denseShape"));
    }
    return json.has("components")
        ? new TensorInfo.Source.Composite(texts(array(json, "components"), "a component"))
        : new TensorInfo.Source.Dense(string(json, "tensor"));
  }

  private static List<String> texts(JsonArray array, String what) throws DamageException {
    List<String> texts = new ArrayList<>();
    for (JsonElement element : array) {
      texts.add(text(element, what));
    }
    return texts;
  }

  private static JsonObject object(JsonElement element, String what) throws DamageException {
    if (!element.isJsonObject()) {
      throw malformed(what + " is no object", null);
    }
    return element.getAsJsonObject();
  }

  private static JsonArray array(JsonObject json, String key) throws DamageException {
    JsonElement element = json.get(key);
    if (element == null || !element.isJsonArray()) {
      throw malformed("\"" + key + "\" is missing or no array", null);
    }
    return element.getAsJsonArray();
  }

  private static String string(JsonObject json, String key) throws DamageException {
    JsonElement element = json.get(key);
    if (element == null) {
      throw malformed("\"" + key + "\" is missing", null);
    }
    return text(element, "\"" + key + "\"");
  }

  private static String text(JsonElement element, String what) throws DamageException {
    if (!element.isJsonPrimitive()) {
      throw malformed(what + " is neither text nor a number", null);
    }
    return element.getAsString();
  }

  private static DamageException malformed(String why, Throwable cause) {
    DamageException e = new DamageException("is no snapshot of signatures: " + why);
    e.initCause(cause);
    return e;
  }
}
