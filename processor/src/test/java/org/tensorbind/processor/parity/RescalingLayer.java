package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code Rescaling}. */
final class RescalingLayer implements Layer {
  private static final Set<String> KNOWN = Set.of("scale", "offset", "dtype");

  @Override
  public String defaultDType(JsonObject each) {
    return "float32";
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    return bind(each, params, texts(params, "scale"), texts(params, "offset"));
  }

  /** Numbers that differ by column belong to members of their own. */
  static List<BoundLayer> bind(
      JsonObject each, KerasParams params, List<String> scales, List<String> offsets) {
    ElementType element = ElementType.of(each);
    int columns = Math.max(scales.size(), offsets.size());
    if (columns > 1) {
      List<String> annotations = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        annotations.add(annotation(at(scales, i), at(offsets, i)));
      }
      return List.of(BoundLayer.columns(params.tensor(""), annotations, element, each.get("x")));
    }
    Batch batch = Batch.of(each.get("x"));
    String text = annotation(at(scales, 0), at(offsets, 0)) + " " + params.tensor("");
    return KerasParams.both(batch.rank(), isArray -> BoundLayer.of(text, element, batch, isArray));
  }

  private static List<String> texts(KerasParams params, String name) {
    return params
        .get(name)
        .map(found -> Golden.leaves(found).stream().map(JsonElement::getAsString).toList())
        .orElse(List.of());
  }

  private static String at(List<String> values, int column) {
    return values.isEmpty() ? null : values.get(values.size() == 1 ? 0 : column);
  }

  private static String annotation(String scale, String offset) {
    List<String> parts = new ArrayList<>();
    if (scale != null) {
      parts.add("scale = " + Literals.string(scale));
    }
    if (offset != null) {
      parts.add("offset = " + Literals.string(offset));
    }
    return "@Rescaled(" + String.join(", ", parts) + ")";
  }
}
