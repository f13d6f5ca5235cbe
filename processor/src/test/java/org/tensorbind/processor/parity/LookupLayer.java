package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code StringLookup} and {@code IntegerLookup}. What they learned is taken from the record. */
final class LookupLayer implements Layer {
  private static final Set<String> KNOWN =
      Set.of(
          "vocabulary",
          "adapt",
          "output_mode",
          "num_oov_indices",
          "mask_token",
          "oov_token",
          "oov_method",
          "salt",
          "max_tokens",
          "pad_to_max_tokens",
          "idf_weights",
          "invert",
          "sparse",
          "vocabulary_dtype");

  private final boolean isText;

  LookupLayer(boolean isText) {
    this.isText = isText;
  }

  @Override
  public String defaultDType(JsonObject each) {
    return Golden.param(each, "output_mode")
            .filter(m -> m.getAsString().equals("tf_idf"))
            .isPresent()
        ? "float32"
        : "int64";
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    String mode = params.mode("int", "int", "one_hot", "multi_hot", "count", "tf_idf");
    boolean isIndex = mode.equals("int");
    long oov = params.get("num_oov_indices").map(JsonElement::getAsLong).orElse(1L);
    refuseWhatHasNoCounterpart(each, params, oov);
    Optional<String> mask = params.get("mask_token").map(JsonElement::getAsString);
    if (params.get("vocabulary").filter(Golden::isString).isPresent()) {
      return ofResource(each, params);
    }
    String oovToken = params.text("oov_token", isText ? "[UNK]" : "-1");
    Vocabulary vocabulary = Vocabulary.of(each, mask, oovToken, oov);
    if (params.is("invert")) {
      if (!isIndex) {
        throw new NotExpressible("only an index is turned back into a value");
      }
      return inverse(each, encoding("Lookup", vocabulary, oov, mask, true));
    }
    if (!isIndex && params.is("pad_to_max_tokens")) {
      long columns = params.get("max_tokens").orElseThrow().getAsLong();
      vocabulary = vocabulary.padded(columns - Math.max(oov, 0), isText);
    }
    ElementType element = elementOf(each, params, oov);
    String tensor = " " + params.tensor("");
    return switch (mode) {
      case "int" -> {
        Batch batch = Batch.of(each.get("x"));
        String text =
            each.has("ragged")
                ? encoding("Lookup", vocabulary, oov, mask, true) + " @Ragged" + tensor
                : encoding("Lookup", vocabulary, oov, mask, true) + tensor;
        yield KerasParams.both(
            batch.rank(), isArray -> BoundLayer.of(text, element, batch, isArray));
      }
      case "one_hot" -> {
        Batch batch = masked(Batch.squeezed(each.get("x")), mask);
        String text = encoding("OneHot", vocabulary, oov, mask, false) + tensor;
        yield KerasParams.both(
            batch.rank(), isArray -> BoundLayer.of(text, element, batch, isArray));
      }
      case "tf_idf" ->
          List.of(
              weighted(
                  each,
                  element,
                  encoding("MultiHot", vocabulary, oov, mask, false) + tensor,
                  vocabulary,
                  oov,
                  mask));
      default -> {
        Batch batch = masked(Batch.collections(each.get("x")), mask);
        String text =
            encoding("MultiHot", vocabulary, oov, mask, false)
                    .replaceAll("\\)$", mode.equals("count") ? ", count = true)" : ")")
                + tensor;
        yield KerasParams.both(
            batch.rank(), isArray -> BoundLayer.of(text, element, batch, isArray));
      }
    };
  }

  /** Only a vocabulary that is not there is recorded by its name. */
  private static List<BoundLayer> ofResource(JsonObject each, KerasParams params) {
    String name = params.text("vocabulary", "");
    String text = "@Lookup(vocabulary = " + Literals.string(name) + ") " + params.tensor("");
    Batch batch = Batch.of(each.get("x"));
    return KerasParams.both(
        batch.rank(), isArray -> BoundLayer.of(text, ElementType.of(each), batch, isArray));
  }

  private static void refuseWhatHasNoCounterpart(JsonObject each, KerasParams params, long oov) {
    if (params.get("vocabulary").isPresent() && each.has("adapt")) {
      throw new NotExpressible("nothing is learned");
    }
    if (params.get("salt").isPresent() && (oov > 1 || each.has("error"))) {
      throw new NotExpressible("the hash of unknown values has no salt");
    }
    if (!Set.of("floormod", "farmhash").contains(params.text("oov_method", "floormod"))) {
      throw new NotExpressible("there is no such hash");
    }
    if (!params.text("vocabulary_dtype", "int64").equals("int64")) {
      throw new NotExpressible("the vocabulary's type is that of the member");
    }
    boolean isBounded = params.get("max_tokens").isPresent() || params.is("pad_to_max_tokens");
    if (isBounded && each.has("error")) {
      throw new NotExpressible("the vocabulary is written out, and nothing limits its size");
    }
  }

  /**
   * FarmHash is for text: whole numbers that are to be hashed by their digits are given as text.
   */
  private static ElementType elementOf(JsonObject each, KerasParams params, long oov) {
    ElementType element = ElementType.of(each);
    boolean isHashed = params.text("oov_method", "floormod").equals("farmhash") && oov > 1;
    if (isHashed && element.isWhole()) {
      return ElementType.TEXT;
    }
    // A member holds the values of its categories, which may be larger than those of the input.
    return element.isWhole() ? ElementType.LONG : element;
  }

  private static Batch masked(Batch batch, Optional<String> mask) {
    return mask.map(batch::without).orElse(batch);
  }

  static String encoding(
      String name, Vocabulary vocabulary, long oov, Optional<String> mask, boolean isIndex) {
    StringBuilder text =
        new StringBuilder("@" + name + "(categories = ")
            .append(Literals.strings(vocabulary.tokens()));
    if (oov != 0) {
      text.append(", unknown = Unknown.OOV, oovPosition = OovPosition.FRONT, oov = ").append(oov);
    }
    mask.ifPresent(
        token ->
            text.append(
                isIndex
                    ? ", maskToken = " + Literals.strings(List.of(token))
                    : ", missing = Missing.ZEROS"));
    return text + ")";
  }

  /** The weights of an example's tokens: how often each is there, times what it weighs. */
  private static BoundLayer weighted(
      JsonObject each,
      ElementType element,
      String annotations,
      Vocabulary vocabulary,
      long oov,
      Optional<String> mask) {
    Batch batch = Batch.collections(each.get("x"));
    if (batch.rank() != 1) {
      throw new NotExpressible("a member is one map");
    }
    List<List<Object>> examples = new ArrayList<>();
    for (JsonElement example : batch.examples()) {
      Map<Object, Double> weights = new LinkedHashMap<>();
      for (JsonElement token : example.getAsJsonArray()) {
        String name = token.getAsString();
        if (mask.filter(name::equals).isEmpty()) {
          weights.merge(element.scalar(token), vocabulary.weight(name, oov), Double::sum);
        }
      }
      examples.add(List.of(weights));
    }
    String type = "Map<" + element.boxedName() + ", Double>";
    return new BoundLayer(LayerClass.of(annotations, type), examples, batch.isSingle());
  }

  /** Read back from the recorded indices, which are the examples. */
  private List<BoundLayer> inverse(JsonObject each, String encoding) {
    JsonElement x = each.get("x");
    String single = isText ? "String" : "Long";
    String type = "List<".repeat(Batch.rankOf(x) - 1) + single + ">".repeat(Batch.rankOf(x) - 1);
    LayerClass layer =
        new LayerClass(
            "",
            List.of(new LayerClass.Component("x", encoding + " @Tensor(name = \"y\")", type)),
            true);
    return List.of(new BoundLayer(layer, List.of(), false));
  }

  /** What Keras calls unknown is null when it is read back. */
  static JsonElement expectedInverse(JsonObject each) {
    boolean isText = Golden.text(each, "layer").equals("StringLookup");
    String unknown =
        Golden.param(each, "oov_token")
            .map(JsonElement::getAsString)
            .orElse(isText ? "[UNK]" : "-1");
    JsonArray result = new JsonArray();
    for (JsonElement value : Golden.leaves(each.get("y"))) {
      result.add(value.getAsString().equals(unknown) ? JsonNull.INSTANCE : value);
    }
    return result;
  }
}
