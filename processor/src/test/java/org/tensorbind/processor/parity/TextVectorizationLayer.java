package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code TextVectorization}. A vocabulary that it learned is taken from the record. */
final class TextVectorizationLayer implements Layer {
  private static final Set<String> KNOWN =
      Set.of(
          "standardize",
          "split",
          "ngrams",
          "output_mode",
          "output_sequence_length",
          "max_tokens",
          "pad_to_max_tokens",
          "vocabulary",
          "idf_weights",
          "ragged",
          "sparse");

  @Override
  public String defaultDType(JsonObject each) {
    return "int64";
  }

  @Override
  public List<BoundLayer> bind(JsonObject each) {
    KerasParams params = KerasParams.of(each, KNOWN, defaultDType(each));
    String mode = params.mode("int", "int", "one_hot", "multi_hot", "count");
    if (each.get("x").isJsonNull()) {
      throw new NotExpressible("there is no input");
    }
    if (params.get("ngrams").filter(found -> !isOne(found)).isPresent()) {
      throw new NotExpressible("there are no n-grams");
    }
    boolean isIndex = mode.equals("int");
    Optional<String> mask = isIndex ? Optional.of("") : Optional.empty();
    Vocabulary vocabulary = vocabulary(each, params, mask, isIndex);
    String split = split(each);
    JsonElement x = each.get("x");
    boolean isWhole = split.equals("NONE");
    Batch batch = batchOf(x, isWhole, mode);
    String annotations =
        "@Text(standardize = Standardize."
            + standardize(each)
            + ", split = Split."
            + split
            + ") "
            + encoding(mode, vocabulary, mask)
            + (isWhole || (!isIndex && !mode.equals("one_hot")) ? "" : sequence(each, params, mode))
            + " "
            + params.tensor("");
    return KerasParams.both(
        batch.rank(), isArray -> BoundLayer.of(annotations, ElementType.TEXT, batch, isArray));
  }

  /** Keras drops a last axis of 1 before it splits; texts that are not split are tokens. */
  private static Batch batchOf(JsonElement x, boolean isWhole, String mode) {
    if (!isWhole) {
      return Batch.squeezed(x);
    }
    return switch (mode) {
      case "int" -> Batch.of(x);
      case "one_hot" -> Batch.squeezed(x);
      default -> Batch.collections(x);
    };
  }

  private static boolean isOne(JsonElement ngrams) {
    return Golden.isInteger(ngrams)
        ? ngrams.getAsInt() == 1
        : ngrams instanceof JsonArray array && array.size() == 1 && array.get(0).getAsInt() == 1;
  }

  private static Vocabulary vocabulary(
      JsonObject each, KerasParams params, Optional<String> mask, boolean isIndex) {
    boolean isPadded = params.is("pad_to_max_tokens");
    boolean isBounded = params.get("max_tokens").isPresent() || isPadded;
    if (isBounded && each.has("error")) {
      throw new NotExpressible("the vocabulary is written out, and nothing limits its size");
    }
    Vocabulary vocabulary = Vocabulary.of(each, mask, "[UNK]", 1);
    return isPadded && !isIndex
        ? vocabulary.padded(params.get("max_tokens").orElseThrow().getAsLong() - 1, true)
        : vocabulary;
  }

  private static String encoding(String mode, Vocabulary vocabulary, Optional<String> mask) {
    return switch (mode) {
      case "int" -> LookupLayer.encoding("Lookup", vocabulary, 1, mask, true);
      case "one_hot" -> LookupLayer.encoding("OneHot", vocabulary, 1, mask, false);
      case "multi_hot" -> LookupLayer.encoding("MultiHot", vocabulary, 1, mask, false);
      default ->
          LookupLayer.encoding("MultiHot", vocabulary, 1, mask, false)
              .replaceAll("\\)$", ", count = true)");
    };
  }

  private static String sequence(JsonObject each, KerasParams params, String mode) {
    Optional<String> length = params.get("output_sequence_length").map(JsonElement::getAsString);
    if (params.is("ragged") || (mode.equals("one_hot") && each.has("ragged"))) {
      if (length.isPresent()) {
        throw new NotExpressible("what is ragged is not cut");
      }
      return " @Ragged";
    }
    return length.isEmpty()
        ? " @Padded"
        : " @Padded(length = " + length.get() + ", truncate = Truncate.END)";
  }

  private static String standardize(JsonObject each) {
    return switch (orNone(each, "standardize", "lower_and_strip_punctuation")) {
      case "lower_and_strip_punctuation" -> "LOWER_AND_STRIP_PUNCTUATION";
      case "lower" -> "LOWER";
      case "strip_punctuation" -> "STRIP_PUNCTUATION";
      case "NONE" -> "NONE";
      default -> throw new NotExpressible("there is no such standardization");
    };
  }

  private static String split(JsonObject each) {
    return switch (orNone(each, "split", "whitespace")) {
      case "whitespace" -> "WHITESPACE";
      case "character" -> "CHARACTER";
      case "NONE" -> "NONE";
      default -> throw new NotExpressible("there is no such separator");
    };
  }

  /** A null that is written asks for nothing to be done. */
  private static String orNone(JsonObject each, String name, String absent) {
    JsonElement found = each.getAsJsonObject("params").get(name);
    return found == null ? absent : found.isJsonNull() ? "NONE" : found.getAsString();
  }
}
