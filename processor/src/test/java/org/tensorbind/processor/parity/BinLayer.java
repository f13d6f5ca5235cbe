package org.tensorbind.processor.parity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** What {@code Discretization} and {@code Hashing} do alike: the number of a bin, or its row. */
abstract class BinLayer implements Layer {
  private final String intDType;

  BinLayer(String intDType) {
    this.intDType = intDType;
  }

  @Override
  public String defaultDType(JsonObject each) {
    return Golden.param(each, "output_mode").filter(m -> !m.getAsString().equals("int")).isPresent()
        ? "float32"
        : intDType;
  }

  static List<BoundLayer> bind(JsonObject each, KerasParams params, String name, String settings) {
    String mode = params.mode("int", "int", "one_hot", "multi_hot", "count");
    JsonElement x = each.get("x");
    Batch batch =
        switch (mode) {
          case "int" -> Batch.of(x);
          case "one_hot" -> Batch.squeezed(x);
          default -> alone(x);
        };
    String text =
        "@"
            + name
            + "("
            + settings
            + (mode.equals("int") ? ")" : ", oneHot = true)")
            + (each.has("ragged") ? " @Ragged " : " ")
            + params.tensor("");
    ElementType element = ElementType.of(each);
    return KerasParams.both(batch.rank(), isArray -> BoundLayer.of(text, element, batch, isArray));
  }

  /** The row of a collection with one value is that value's row. */
  private static Batch alone(JsonElement x) {
    Batch batch = Batch.squeezed(x);
    boolean isOneCollection = Batch.rankOf(x) == 1 && Batch.lastSizeOf(x) != 1;
    if (batch.rank() > 0 || isOneCollection) {
      throw new NotExpressible("a row has the bin of one value, not those of several");
    }
    return new Batch(batch.examples(), 0, Batch.rankOf(x) < 2);
  }
}
