package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;

/**
 * scikit-learn's {@code LabelEncoder} as {@code @Lookup}, and its {@code LabelBinarizer} as
 * {@code @OneHot}, there and back. The zeros of an unknown label are read as no label; scikit-learn
 * takes them for the first one, except for two classes, where they are the first one's.
 */
final class SklearnLabels {
  private final String type;
  private final List<JsonElement> classes;

  private SklearnLabels(String type, List<JsonElement> classes) {
    this.type = type;
    this.classes = classes;
  }

  static List<Trial> of(JsonObject each) {
    if (each.has("fit_error")) {
      throw new NotExpressible("nothing is fitted here");
    }
    List<JsonElement> classes = each.getAsJsonObject("fitted").getAsJsonArray("classes_").asList();
    SklearnLabels labels = new SklearnLabels(Scalars.typeOf(classes), classes);
    BoundSource source =
        BoundSource.apart(
                new BoundSource.Part(
                    "y", labels.annotation(each) + " @Tensor(dtype = DType.INT64)", labels.type))
            .read();
    return List.of(new Trial(source, adapter -> labels.run(each, adapter)));
  }

  private String annotation(JsonObject each) {
    String categories = "categories = " + Literals.strings(texts());
    if (Golden.text(each, "estimator").equals("LabelEncoder")) {
      return "@Lookup(" + categories + ")";
    }
    if (isRenamed(each)) {
      throw new NotExpressible("a column has 0 and 1, no other labels");
    }
    return "@OneHot(" + categories + ", unknown = Unknown.ZEROS, drop = Drop.IF_BINARY)";
  }

  static boolean isRenamed(JsonObject each) {
    return each.has("fitted")
        && (label(each, "neg_label", 0) != 0 || label(each, "pos_label", 1) != 1);
  }

  private static int label(JsonObject each, String param, int otherwise) {
    return Golden.param(each, param).map(JsonElement::getAsInt).orElse(otherwise);
  }

  /** The cases with other numbers than 0 and 1: listed as different, but the same with those. */
  static List<Trial> renamed(JsonObject each) {
    int positive = label(each, "pos_label", 1);
    JsonObject renamed = each.deepCopy();
    renamed.add("params", new JsonObject());
    for (JsonElement transform : renamed.getAsJsonArray("transforms")) {
      for (JsonElement row : transform.getAsJsonObject().getAsJsonArray("y")) {
        JsonArray labels = row.getAsJsonArray();
        for (int i = 0; i < labels.size(); i++) {
          labels.set(i, new JsonPrimitive(labels.get(i).getAsInt() == positive ? 1 : 0));
        }
      }
    }
    return of(renamed);
  }

  private List<String> texts() {
    return classes.stream().map(JsonElement::getAsString).toList();
  }

  private Outcome run(JsonObject each, Adapter adapter) {
    for (JsonElement transform : each.getAsJsonArray("transforms")) {
      Outcome outcome = once(transform.getAsJsonObject(), adapter);
      if (!outcome.isSame()) {
        return outcome;
      }
    }
    return Outcome.SAME;
  }

  private Outcome once(JsonObject transform, Adapter adapter) {
    JsonArray x = transform.getAsJsonArray("x");
    List<List<Object>> rows = new ArrayList<>();
    for (JsonElement label : x) {
      rows.add(
          List.of(
              Scalars.value(label, type)
                  .orElseThrow(
                      () -> new NotExpressible("javac lets no label of another type in"))));
    }
    return transform.has("error")
        ? Table.refuses(adapter, rows, transform.get("error"))
        : Table.compares(adapter, rows, batch -> compare(transform, rows, adapter, batch));
  }

  private Outcome compare(
      JsonObject transform, List<List<Object>> rows, Adapter adapter, TensorBatch batch) {
    JsonElement y = transform.get("y");
    Outcome outcome = Closeness.of(batch.tensor("y"), DType.INT64, Closeness.shapeOf(y), y);
    if (!outcome.isSame() || !transform.has("inverse")) {
      return outcome;
    }
    List<?> read = adapter.read(batch.tensors());
    JsonArray inverse = transform.getAsJsonArray("inverse");
    for (int i = 0; i < inverse.size(); i++) {
      boolean isUnknown = !texts().contains(rows.get(i).get(0).toString()) && classes.size() != 2;
      Object expected = isUnknown ? null : Scalars.value(inverse.get(i), type).orElseThrow();
      if (!Objects.equals(((List<?>) read.get(i)).get(0), expected)) {
        return Outcome.different("read " + read + ", expected " + inverse);
      }
    }
    return Outcome.SAME;
  }
}
