package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;

/**
 * Keras' {@code FeatureSpace} as a class whose components are its features in the order of their
 * names, with what it learned in annotations. A space that is concatenated is packed. Its crosses
 * hash what the features have become, so those of features that are one-hot hash an accessor with
 * {@code @Lookup}; their columns are tensors of their own then, and are compared as columns.
 */
final class FeatureSpaces {
  private final JsonObject each;
  private final JsonObject state;
  private final boolean isConcatenated;
  private final Map<String, JsonObject> features = new TreeMap<>();
  private final Map<String, JsonObject> crosses = new TreeMap<>();
  private final StringBuilder accessors = new StringBuilder();

  private FeatureSpaces(JsonObject each) {
    this.each = each;
    this.state = each.getAsJsonObject("state");
    this.isConcatenated = Golden.text(each, "output_mode").equals("concat");
    for (String name : state.keySet()) {
      JsonObject layer = state.getAsJsonObject(name);
      (layer.has("of") ? crosses : features).put(name, layer);
    }
  }

  static List<Trial> of(JsonObject each) {
    if (!each.has("state") || !each.has("output")) {
      return List.of(refused(each));
    }
    FeatureSpaces space = new FeatureSpaces(each);
    return List.of(new Trial(space.source(), space::run));
  }

  /** A cross of what is not there, and a number that is packed with an index of an embedding. */
  private static Trial refused(JsonObject each) {
    if (!each.has("error")) {
      throw new NotExpressible("javac lets no value of another type in");
    }
    if (!each.has("features") || !each.has("output_mode")) {
      throw new NotExpressible("a mistake in Python that cannot be written in Java");
    }
    JsonObject features = each.getAsJsonObject("features");
    List<BoundSource.Part> parts = new ArrayList<>();
    boolean isPackedIndex = Golden.text(each, "output_mode").equals("concat");
    boolean hasIndex = false;
    for (String name : features.keySet()) {
      String kind = features.get(name).getAsString();
      boolean isIndex = kind.equals("string_categorical(int)");
      hasIndex |= isIndex;
      boolean isText = kind.startsWith("string_");
      String annotation = isIndex ? "@Lookup(categories = \"any\")" : "@Tensor";
      parts.add(new BoundSource.Part(name, annotation, isText ? "String" : "float"));
    }
    StringBuilder header =
        new StringBuilder(hasIndex && isPackedIndex ? "@Tensor(name = \"y\")" : "");
    boolean isUnknown = false;
    for (JsonElement cross :
        each.has("crosses") ? each.getAsJsonArray("crosses") : new JsonArray()) {
      List<String> members = new ArrayList<>(Table.texts(cross).subList(0, 2));
      isUnknown |= !features.keySet().containsAll(members);
      header.append("@Cross(name = \"crossed\", members = ").append(Literals.strings(members));
      header.append(", bins = ").append(cross.getAsJsonArray().get(2)).append(") ");
    }
    if (!isUnknown && !(hasIndex && isPackedIndex)) {
      throw new NotExpressible("a mistake in Python that cannot be written in Java");
    }
    return Trial.refused(
        new BoundSource(header.toString(), parts, "", false), each.get("error").toString());
  }

  private BoundSource source() {
    List<BoundSource.Part> parts = new ArrayList<>();
    features.forEach(
        (name, layer) -> parts.add(new BoundSource.Part(name, placed(layer), type(layer))));
    StringBuilder header = new StringBuilder();
    crosses.forEach((name, layer) -> header.append(cross(name, layer)));
    if (isConcatenated && crosses.isEmpty()) {
      header.append("@Tensor(name = \"y\", dtype = DType.FLOAT32)");
    }
    return new BoundSource(header.toString(), parts, accessors.toString(), false);
  }

  private String placed(JsonObject layer) {
    String annotation = annotation(layer, isOneHot(layer));
    if (isConcatenated) {
      return crosses.isEmpty()
          ? (annotation.isEmpty() ? "@Tensor" : annotation)
          : "@Concat(\"y\") @Tensor(dtype = DType.FLOAT32) " + annotation;
    }
    return isOneHot(layer) ? annotation : "@Tensor(shape = {1}) " + annotation;
  }

  private static boolean isOneHot(JsonObject layer) {
    return Golden.text(layer, "output_mode").equals("one_hot");
  }

  private static String type(JsonObject layer) {
    return switch (Golden.text(layer, "dtype")) {
      case "float32" -> "float";
      case "string" -> "String";
      case "int32" -> "int";
      case "int64" -> "long";
      default -> throw new NotExpressible("no type for " + layer.get("dtype"));
    };
  }

  private static String annotation(JsonObject layer, boolean isOneHot) {
    String hot = ", oneHot = " + isOneHot + ")";
    return switch (Golden.text(layer, "layer")) {
      case "TFDIdentity" -> "";
      case "Normalization" ->
          "@Normalized(mean = "
              + only(layer, "mean")
              + ", variance = "
              + only(layer, "variance")
              + ")";
      case "Rescaling" ->
          "@Rescaled(scale = \""
              + layer.get("scale")
              + "\", offset = \""
              + layer.get("offset")
              + "\")";
      case "Discretization" ->
          "@Discretized(nan = Nan.LAST, boundaries = {"
              + Table.texts(layer.get("bin_boundaries")).stream().collect(Collectors.joining(", "))
              + "}"
              + hot;
      case "StringLookup", "IntegerLookup" -> lookup(layer, isOneHot);
      case "Hashing" ->
          "@Hashed(bins = " + layer.get("num_bins") + salt(layer) + mask(layer, "mask_value") + hot;
      default -> throw new NotExpressible("no annotation for " + layer.get("layer"));
    };
  }

  private static String only(JsonObject layer, String statistic) {
    List<JsonElement> numbers = Golden.leaves(layer.get(statistic));
    if (numbers.size() != 1) {
      throw new NotExpressible("a feature is a single value");
    }
    return numbers.get(0).getAsString();
  }

  private static String lookup(JsonObject layer, boolean isOneHot) {
    List<String> vocabulary = Table.texts(layer.get("vocabulary"));
    int oov = layer.get("num_oov_indices").getAsInt();
    boolean isMasked = !layer.get("mask_token").isJsonNull() && !isOneHot;
    String unknown =
        oov == 0 ? "" : ", unknown = Unknown.OOV, oovPosition = OovPosition.FRONT, oov = " + oov;
    return (isOneHot ? "@OneHot" : "@Lookup")
        + "(categories = "
        + Literals.strings(vocabulary.subList(oov + (isMasked ? 1 : 0), vocabulary.size()))
        + unknown
        + (isMasked ? mask(layer, "mask_token") : "")
        + ")";
  }

  private static String salt(JsonObject layer) {
    JsonElement salt = layer.get("salt");
    return salt.isJsonNull()
        ? ""
        : ", salt = {"
            + Golden.leaves(salt).stream()
                .map(each -> each.getAsString() + "L")
                .collect(Collectors.joining(", "))
            + "}";
  }

  private static String mask(JsonObject layer, String param) {
    JsonElement token = layer.get(param);
    return token.isJsonNull() ? "" : ", maskToken = " + Literals.string(token.getAsString());
  }

  private String cross(String name, JsonObject layer) {
    List<String> members = new ArrayList<>();
    for (String member : Table.texts(layer.get("of"))) {
      members.add(indexed(member));
    }
    return "@Cross(name = "
        + Literals.string(name)
        + ", members = "
        + Literals.strings(members)
        + ", bins = "
        + layer.get("num_bins")
        + ", oneHot = "
        + isOneHot(layer)
        + ")\n";
  }

  /** The member that has a feature's index: an accessor if the feature is one-hot. */
  private String indexed(String feature) {
    JsonObject layer = features.get(feature);
    if (!isOneHot(layer)) {
      return feature;
    }
    String accessor = feature + "Index";
    if (accessors.indexOf(" " + accessor + "()") < 0) {
      accessors.append(
          "  %s %s %s() {\n    return %s;\n  }\n\n"
              .formatted(annotation(layer, false), type(layer), accessor, feature));
    }
    return accessor;
  }

  private Outcome run(Adapter adapter) {
    Outcome outcome =
        Table.compares(
            adapter, rows(), batch -> compare(batch, each.getAsJsonObject("output"), true));
    JsonObject single = each.getAsJsonObject("single_record");
    return outcome.isSame() && single != null
        ? Table.compares(
            adapter,
            List.of(row(single.getAsJsonObject("record"), -1)),
            batch -> compare(batch, single.getAsJsonObject("output"), false))
        : outcome;
  }

  private List<List<Object>> rows() {
    JsonObject records = each.getAsJsonObject("records");
    int size = records.getAsJsonArray(features.keySet().iterator().next()).size();
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(row(records, i));
    }
    return rows;
  }

  private List<Object> row(JsonObject records, int place) {
    List<Object> values = new ArrayList<>();
    features.forEach(
        (name, layer) -> {
          JsonElement column = records.get(name);
          JsonElement value = place < 0 ? column : column.getAsJsonArray().get(place);
          values.add(
              switch (type(layer)) {
                case "float" -> (float) FittedColumns.number(value);
                case "int" -> value.getAsInt();
                case "long" -> value.getAsLong();
                default -> value.getAsString();
              });
        });
    return values;
  }

  private Outcome compare(TensorBatch batch, JsonObject output, boolean isBatch) {
    if (isConcatenated) {
      return columns(batch, isBatch ? output.get("y") : wrapped(output.get("y")));
    }
    Outcome outcome = Outcome.SAME;
    for (String name : state.keySet()) {
      if (outcome.isSame()) {
        JsonObject expected = output.getAsJsonObject(name);
        DType dtype = Closeness.dtype(Golden.text(expected, "y_dtype"));
        JsonElement y = isBatch ? expected.get("y") : wrapped(expected.get("y"));
        outcome = Closeness.of(batch.tensor(name), dtype, shape(name, y), y);
        outcome =
            outcome.isSame() ? outcome : Outcome.different(name + ": " + outcome.difference());
      }
    }
    return outcome;
  }

  /** A cross that is an index has no axis of its own here. */
  private long[] shape(String name, JsonElement y) {
    long[] shape = Closeness.shapeOf(y);
    return crosses.containsKey(name) && !isOneHot(crosses.get(name))
        ? new long[] {shape[0]}
        : shape;
  }

  private static JsonArray wrapped(JsonElement row) {
    JsonArray rows = new JsonArray();
    rows.add(row);
    return rows;
  }

  private Outcome columns(TensorBatch batch, JsonElement rows) {
    if (crosses.isEmpty()) {
      return Closeness.of(batch.tensor("y"), DType.FLOAT32, Closeness.shapeOf(rows), rows);
    }
    int from = 0;
    Outcome outcome = Outcome.SAME;
    List<String> tensors = new ArrayList<>(List.of("y"));
    tensors.addAll(crosses.keySet());
    for (String name : tensors) {
      int to = from + Math.toIntExact(batch.tensor(name).shape().asArray()[1]);
      List<JsonElement> expected = new ArrayList<>();
      for (JsonElement row : rows.getAsJsonArray()) {
        expected.addAll(row.getAsJsonArray().asList().subList(from, to));
      }
      if (outcome.isSame()) {
        outcome = Closeness.elements(TensorSubject.elements(batch.tensor(name)), expected);
      }
      from = to;
    }
    return outcome.isSame() && from != rows.getAsJsonArray().get(0).getAsJsonArray().size()
        ? Outcome.different("found " + from + " columns")
        : outcome;
  }
}
