package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code Normalization}. Statistics that it learned are taken from the record. */
final class NormalizationLayer implements Layer {
  private static final Set<String> KNOWN = Set.of("axis", "mean", "variance", "invert");

  @Override
  public String defaultDType(JsonObject each) {
    return "float32";
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    JsonElement x = each.get("x");
    if (!hasAllOrLastAxis(each, Batch.rankOf(x))) {
      throw new NotExpressible("statistics are those of all values or of the last axis");
    }
    if (each.has("adapt_batches") && !each.has("mean")) {
      throw new NotExpressible("nothing is learned");
    }
    List<JsonElement> mean = statistic(each, "mean");
    List<JsonElement> variance = statistic(each, "variance");
    ElementType element = ElementType.of(each);
    if (params.is("invert")) {
      return inverse(each, params, mean, variance);
    }
    String annotation =
        "@Normalized("
            + list("mean", mean)
            + (mean.isEmpty() || variance.isEmpty() ? "" : ", ")
            + list("variance", variance)
            + ") ";
    boolean isVector = mean.size() > 1;
    Batch batch = isVector && Batch.rankOf(x) == 1 ? Batch.single(x) : Batch.of(x);
    String text = annotation + params.tensor(batch.rank() == 0 ? "" : shape(batch));
    return KerasParams.both(batch.rank(), isArray -> BoundLayer.of(text, element, batch, isArray));
  }

  private static boolean hasAllOrLastAxis(JsonObject each, int rank) {
    JsonElement axis = each.getAsJsonObject("params").get("axis");
    return axis == null
        || axis.isJsonNull()
        || Golden.leaves(axis).stream()
            .map(JsonElement::getAsInt)
            .allMatch(found -> found == -1 || found == rank - 1);
  }

  private static List<JsonElement> statistic(JsonObject each, String name) {
    JsonElement given = Golden.param(each, name).orElse(null);
    if (given != null && Batch.rankOf(given) > 1) {
      throw new NotExpressible("a statistic is one row of numbers");
    }
    return Optional.ofNullable(each.get(name))
        .or(() -> Optional.ofNullable(given))
        .map(Golden::leaves)
        .orElse(List.of());
  }

  private static String list(String name, List<JsonElement> values) {
    return values.isEmpty()
        ? ""
        : values.stream()
            .map(Literals::number)
            .collect(Collectors.joining(", ", name + " = {", "}"));
  }

  private static String shape(Batch batch) {
    List<String> sizes = new ArrayList<>();
    JsonElement level = batch.examples().get(0);
    for (int i = 0; i < batch.rank(); i++) {
      sizes.add(String.valueOf(level.getAsJsonArray().size()));
      level = level.getAsJsonArray().get(0);
    }
    return "{" + String.join(", ", sizes) + "}";
  }

  /** The inverse of a normalization is a rescaling; Keras divides by 1e-7 at least. */
  private static List<BoundLayer> inverse(
      JsonObject each, KerasParams params, List<JsonElement> mean, List<JsonElement> variance) {
    List<String> scales = new ArrayList<>();
    List<String> offsets = new ArrayList<>();
    for (int i = 0; i < mean.size(); i++) {
      double deviation = Math.sqrt(variance.get(i).getAsDouble());
      scales.add(String.valueOf(Math.max(deviation, 1e-7)));
      offsets.add(mean.get(i).getAsString());
    }
    return RescalingLayer.bind(each, params, scales, offsets);
  }
}
