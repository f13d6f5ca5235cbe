package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code Discretization}. Boundaries that it learned are taken from the record. */
final class DiscretizationLayer extends BinLayer {
  private static final Set<String> KNOWN =
      Set.of("bin_boundaries", "num_bins", "epsilon", "output_mode", "sparse", "dtype");

  DiscretizationLayer() {
    super("int32");
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    if (params.get("num_bins").isPresent() && params.get("bin_boundaries").isPresent()) {
      throw new NotExpressible("the number of bins follows from their boundaries");
    }
    JsonElement boundaries =
        Optional.ofNullable(each.get("bin_boundaries"))
            .or(() -> params.get("bin_boundaries"))
            .orElse(new JsonArray());
    String values =
        Golden.leaves(boundaries).stream()
            .map(Literals::number)
            .collect(Collectors.joining(", ", "{", "}"));
    return bind(each, params, "Discretized", "boundaries = " + values + ", nan = Nan.LAST");
  }
}
