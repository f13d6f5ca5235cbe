package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code HashedCrossing}. */
final class HashedCrossingLayer implements Layer {
  private static final Set<String> KNOWN = Set.of("num_bins", "output_mode", "sparse", "dtype");

  @Override
  public String defaultDType(JsonObject each) {
    return Golden.param(each, "output_mode").filter(m -> !m.getAsString().equals("int")).isPresent()
        ? "float32"
        : "int64";
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    String mode = params.mode("int", "int", "one_hot");
    String dtype = params.text("dtype", defaultDType(each));
    if (!dtype.equals(defaultDType(each))) {
      throw new NotExpressible("the dtype of a cross cannot be chosen");
    }
    JsonArray inputs = each.getAsJsonArray("x");
    List<Batch> batches = inputs.asList().stream().map(Batch::squeezed).toList();
    if (batches.stream().map(batch -> batch.examples().size()).distinct().count() > 1) {
      throw new NotExpressible("an object has all of its members");
    }
    // Keras leaves a last axis of 1 on an index.
    boolean isColumn = Batch.rankOf(inputs.get(0)) == 2 && mode.equals("int");
    List<LayerClass.Component> components = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      ElementType element = elementOf(each, i);
      String type = element.javaType(batches.get(i).rank(), true, false);
      components.add(new LayerClass.Component("x" + i, "@Tensor", type));
    }
    String members =
        components.stream()
            .map(component -> "\"" + component.name() + "\"")
            .collect(Collectors.joining(", ", "{", "}"));
    String annotations =
        (isColumn ? "@TensorBind(columns = true)\n" : "")
            + "@Cross(name = \"y\", members = "
            + members
            + ", bins = "
            + params.get("num_bins").orElseThrow().getAsString()
            + "L, oneHot = "
            + mode.equals("one_hot")
            + ")";
    return List.of(
        new BoundLayer(
            new LayerClass(annotations, components, false),
            examples(each, batches),
            batches.get(0).isSingle()));
  }

  private static ElementType elementOf(JsonObject each, int input) {
    JsonElement x = each.getAsJsonArray("x").get(input);
    return each.has("x_dtype")
        ? ElementType.of(each.getAsJsonArray("x_dtype").get(input).getAsString(), x)
        : ElementType.ofValues(x);
  }

  private static List<List<Object>> examples(JsonObject each, List<Batch> batches) {
    List<List<Object>> examples = new ArrayList<>();
    for (int i = 0; i < batches.get(0).examples().size(); i++) {
      List<Object> row = new ArrayList<>();
      for (int j = 0; j < batches.size(); j++) {
        Batch batch = batches.get(j);
        row.add(elementOf(each, j).value(batch.examples().get(i), batch.rank(), true, false));
      }
      examples.add(row);
    }
    return examples;
  }
}
