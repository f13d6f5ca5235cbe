package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tensorbind.annotation.DType;

/** scikit-learn's {@code MultiLabelBinarizer} as {@code @MultiHot}, which is not read back. */
final class SklearnMultiLabels {
  private SklearnMultiLabels() {}

  static List<Trial> of(JsonObject each) {
    if (each.has("fit_error")) {
      return List.of(refused(each));
    }
    List<JsonElement> classes = each.getAsJsonObject("fitted").getAsJsonArray("classes_").asList();
    String type = Scalars.typeOf(classes);
    return List.of(
        new Trial(
            source(classes, type),
            adapter -> {
              for (JsonElement transform : each.getAsJsonArray("transforms")) {
                Outcome outcome = run(transform.getAsJsonObject(), type, adapter);
                if (!outcome.isSame()) {
                  return outcome;
                }
              }
              return Outcome.SAME;
            }));
  }

  /** What is learned of data that lacks a sample is refused there, and when it is converted. */
  private static Trial refused(JsonObject each) {
    String error = each.get("fit_error").toString();
    if (Golden.param(each, "classes").isPresent()) {
      List<JsonElement> classes = Golden.param(each, "classes").get().getAsJsonArray().asList();
      return Trial.refused(source(classes, Scalars.typeOf(classes)), error);
    }
    List<JsonElement> labels = new ArrayList<>();
    each.getAsJsonArray("fit").asList().stream()
        .filter(JsonElement::isJsonArray)
        .forEach(sample -> labels.addAll(sample.getAsJsonArray().asList()));
    String type = Scalars.typeOf(labels);
    List<JsonElement> classes = labels.stream().distinct().toList();
    return new Trial(
        source(classes, type),
        adapter ->
            Table.refuses(
                adapter, samples(each.getAsJsonArray("fit"), type), each.get("fit_error")));
  }

  private static BoundSource source(List<JsonElement> classes, String type) {
    return BoundSource.apart(
        new BoundSource.Part(
            "y",
            "@MultiHot(categories = "
                + Literals.strings(classes.stream().map(JsonElement::getAsString).toList())
                + ", unknown = Unknown.ZEROS) @Tensor(dtype = DType.INT64)",
            "List<" + type + ">"));
  }

  private static Outcome run(JsonObject transform, String type, Adapter adapter) {
    List<List<Object>> samples = samples(transform.getAsJsonArray("x"), type);
    if (transform.has("error")) {
      return Table.refuses(adapter, samples, transform.get("error"));
    }
    JsonElement y = transform.get("y");
    return Table.compares(
        adapter,
        samples,
        batch -> Closeness.of(batch.tensor("y"), DType.INT64, Closeness.shapeOf(y), y));
  }

  private static List<List<Object>> samples(JsonArray x, String type) {
    List<List<Object>> samples = new ArrayList<>();
    for (JsonElement sample : x) {
      samples.add(Collections.singletonList(sample.isJsonNull() ? null : labels(sample, type)));
    }
    return samples;
  }

  /** Python iterates over a string's characters. */
  private static List<Object> labels(JsonElement sample, String type) {
    if (Golden.isString(sample)) {
      return sample.getAsString().codePoints().<Object>mapToObj(Character::toString).toList();
    }
    List<Object> labels = new ArrayList<>();
    for (JsonElement label : sample.getAsJsonArray()) {
      labels.add(
          label.isJsonNull()
              ? null
              : Scalars.value(label, type)
                  .orElseThrow(() -> new NotExpressible("javac lets no label of another type in")));
    }
    return labels;
  }
}
