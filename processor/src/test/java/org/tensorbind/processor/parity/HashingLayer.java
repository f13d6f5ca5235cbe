package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code Hashing}. */
final class HashingLayer extends BinLayer {
  private static final Set<String> KNOWN =
      Set.of("num_bins", "mask_value", "salt", "output_mode", "sparse", "dtype");

  HashingLayer() {
    super("int64");
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    JsonElement bins =
        params.get("num_bins").orElseThrow(() -> new NotExpressible("bins must be written"));
    StringBuilder settings = new StringBuilder("bins = ").append(bins.getAsString()).append('L');
    params.get("salt").ifPresent(salt -> settings.append(", salt = ").append(numbers(salt)));
    params
        .get("mask_value")
        .ifPresent(
            mask ->
                settings
                    .append(", maskToken = ")
                    .append(Literals.strings(List.of(mask.getAsString()))));
    return bind(each, params, "Hashed", settings.toString());
  }

  private static String numbers(JsonElement salt) {
    List<JsonElement> numbers = Golden.leaves(salt);
    if (!numbers.stream().allMatch(Golden::isInteger)) {
      throw new NotExpressible("a salt is made of numbers");
    }
    return numbers.stream()
        .map(each -> each.getAsString() + "L")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
