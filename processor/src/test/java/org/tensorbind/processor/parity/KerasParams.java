package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tensorbind.annotation.DType;

/** The parameters of a recorded layer. */
record KerasParams(JsonObject each, String defaultDType) {

  /** Fails for a parameter that is not among these: what it asks for is unknown. */
  static KerasParams of(JsonObject each, Set<String> known, String defaultDType) {
    each.getAsJsonObject("params")
        .keySet()
        .forEach(
            name -> {
              if (!known.contains(name)) {
                throw new NotExpressible("there is no parameter " + name);
              }
            });
    return new KerasParams(each, defaultDType);
  }

  Optional<JsonElement> get(String name) {
    return Golden.param(each, name);
  }

  String text(String name, String absent) {
    return get(name).map(JsonElement::getAsString).orElse(absent);
  }

  boolean is(String name) {
    return get(name).map(JsonElement::getAsBoolean).orElse(false);
  }

  /** One of the modes, {@code binary} by its newer name. */
  String mode(String absent, String... modes) {
    String mode = text("output_mode", absent);
    mode = mode.equals("binary") ? "multi_hot" : mode;
    if (!List.of(modes).contains(mode)) {
      throw new NotExpressible("there is no output mode " + mode);
    }
    return mode;
  }

  /** {@code @Tensor} with a name, a shape and the dtype that Keras has, as far as there are any. */
  String tensor(String shape) {
    String dtype =
        Optional.ofNullable(each.get("y_dtype"))
            .or(() -> get("dtype"))
            .map(JsonElement::getAsString)
            .or(() -> Optional.of(defaultDType))
            .filter(found -> !found.equals("string"))
            .map(found -> ", dtype = DType." + found.toUpperCase(Locale.ROOT))
            .orElse("");
    return "@Tensor(name = \"y\"" + (shape.isEmpty() ? "" : ", shape = " + shape) + dtype + ")";
  }

  static DType dtype(String name) {
    return DType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The layer once with arrays, and once with lists, unless there are neither. */
  static List<BoundLayer> both(int rank, Function<Boolean, BoundLayer> layer) {
    return rank == 0 ? List.of(layer.apply(false)) : List.of(layer.apply(true), layer.apply(false));
  }
}
