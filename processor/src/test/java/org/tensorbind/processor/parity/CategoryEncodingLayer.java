package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code CategoryEncoding}, and {@code to_categorical}, which has no layer. */
final class CategoryEncodingLayer implements Layer {
  private static final Set<String> KNOWN = Set.of("num_tokens", "output_mode", "dtype", "sparse");

  @Override
  public String defaultDType(JsonObject each) {
    return "float32";
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    if (!each.has("params")) {
      return toCategorical(each);
    }
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    String mode = params.mode("multi_hot", "one_hot", "multi_hot", "count");
    long depth = params.get("num_tokens").map(JsonElement::getAsLong).orElse(0L);
    String tensor = " " + params.tensor("");
    JsonObject call = each.getAsJsonObject("call");
    if (call != null && call.has("count_weights")) {
      if (!mode.equals("count")) {
        throw new NotExpressible("weights are the values of a map, and only @MultiHot has maps");
      }
      return List.of(weighted(each, encoding(each, "MultiHot", depth, "") + tensor));
    }
    if (mode.equals("one_hot")) {
      return bind(
          each, encoding(each, "OneHot", depth, "") + tensor, Batch.squeezed(each.get("x")));
    }
    String text = encoding(each, "MultiHot", depth, mode.equals("count") ? ", count = true" : "");
    return bind(each, text + tensor, Batch.collections(each.get("x")));
  }

  /** The number of classes is written: where Keras takes it from the data, it is in the record. */
  private static List<BoundLayer> toCategorical(JsonObject each) {
    JsonElement classes = each.get("num_classes");
    long depth =
        classes.isJsonNull()
            ? Golden.shape(each)[Golden.shape(each).length - 1]
            : classes.getAsLong();
    String text = encoding(each, "OneHot", depth, "") + " @Tensor(name = \"y\")";
    return bind(each, text, Batch.of(each.get("x")));
  }

  private static List<BoundLayer> bind(JsonObject each, String annotations, Batch batch) {
    ElementType element = ElementType.of(each);
    return KerasParams.both(
        batch.rank(), isArray -> BoundLayer.of(annotations, element, batch, isArray));
  }

  /**
   * Where Keras makes zeros of a number that is none of the classes, so does the annotation that is
   * asked for it; where Keras refuses it, the default refuses it.
   */
  private static String encoding(JsonObject each, String name, long depth, String more) {
    ElementType element = ElementType.of(each);
    List<String> classes = new ArrayList<>();
    for (long i = 0; i < depth; i++) {
      classes.add(String.valueOf(i));
    }
    boolean isStranger =
        element != ElementType.BOOLEAN
            && Golden.leaves(each.get("x")).stream()
                .map(JsonElement::getAsDouble)
                .anyMatch(value -> value < 0 || value >= depth);
    String unknown = isStranger && each.has("y") ? ", unknown = Unknown.ZEROS" : "";
    String categories =
        element.isFloating() ? "categories = " + Literals.strings(classes) : "depth = " + depth;
    return "@" + name + "(" + categories + unknown + more + ")";
  }

  private static BoundLayer weighted(JsonObject each, String annotations) {
    ElementType element = ElementType.of(each);
    JsonArray weights = each.getAsJsonObject("call").getAsJsonArray("count_weights");
    JsonArray rows = each.getAsJsonArray("x");
    List<List<Object>> examples = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<Object, Double> sums = new LinkedHashMap<>();
      JsonArray row = rows.get(i).getAsJsonArray();
      for (int j = 0; j < row.size(); j++) {
        double weight = weights.get(i).getAsJsonArray().get(j).getAsDouble();
        sums.merge(element.scalar(row.get(j)), weight, Double::sum);
      }
      examples.add(List.of(sums));
    }
    String type = "Map<" + element.boxedName() + ", Double>";
    return new BoundLayer(LayerClass.of(annotations, type), examples, false);
  }
}
