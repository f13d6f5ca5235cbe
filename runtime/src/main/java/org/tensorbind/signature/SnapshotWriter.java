package org.tensorbind.signature;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;

/** Signatures in JSON. */
final class SnapshotWriter {
  static final String FORMAT = "tensorbind-signatures";
  static final int VERSION = 1;

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private SnapshotWriter() {}

  static String write(ModelSignatures model) {
    JsonObject json = new JsonObject();
    json.addProperty("format", FORMAT);
    json.addProperty("version", VERSION);
    JsonArray graphs = new JsonArray();
    model.metaGraphs().forEach(graph -> graphs.add(metaGraph(graph)));
    json.add("metaGraphs", graphs);
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject metaGraph(MetaGraph graph) {
    JsonObject json = new JsonObject();
    json.add("tags", texts(graph.tags()));
    json.addProperty("tensorflowVersion", graph.tensorflowVersion());
    json.addProperty("restoresVariables", graph.restoresVariables());
    JsonArray signatures = new JsonArray();
    graph.signatures().forEach(signature -> signatures.add(signature(signature)));
    json.add("signatures", signatures);
    return json;
  }

  private static JsonObject signature(Signature signature) {
    JsonObject json = new JsonObject();
    json.addProperty("name", signature.name());
    json.addProperty("methodName", signature.methodName());
    json.add("inputs", tensors(signature.inputs()));
    json.add("outputs", tensors(signature.outputs()));
    return json;
  }

  private static JsonArray tensors(List<TensorInfo> infos) {
    JsonArray tensors = new JsonArray();
    for (TensorInfo info : infos) {
      JsonObject json = new JsonObject();
      json.addProperty("name", info.name());
      json.addProperty("dtype", info.dtype().name());
      json.add("shape", shape(info.shape()));
      source(info.source(), json);
      tensors.add(json);
    }
    return tensors;
  }

  private static JsonElement shape(TensorShape shape) {
    if (!shape.isRankKnown()) {
      return JsonNull.INSTANCE;
    }
    JsonArray sizes = new JsonArray();
    shape.sizes().forEach(sizes::add);
    return sizes;
  }

  private static void source(TensorInfo.Source source, JsonObject json) {
    if (source instanceof TensorInfo.Source.Dense dense) {
      json.addProperty("tensor", dense.tensor());
    } else if (source instanceof TensorInfo.Source.CooSparse sparse) {
      JsonObject parts = new JsonObject();
      parts.addProperty("values", sparse.values());
      parts.addProperty("indices", sparse.indices());
      parts.addProperty("denseShape", sparse.denseShape());
      json.add("cooSparse", parts);
    } else if (source instanceof TensorInfo.Source.Composite composite) {
      json.add("components", texts(composite.components()));
    }
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
