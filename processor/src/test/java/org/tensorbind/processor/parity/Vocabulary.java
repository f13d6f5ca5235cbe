package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The vocabulary of a recorded lookup, given or learned.
 *
 * @param tokens without those that stand for a masked or an unknown value
 * @param weights the inverse document frequencies, those of unknown tokens first; often none
 */
record Vocabulary(List<String> tokens, List<Double> weights) {
  static Vocabulary of(JsonObject each, Optional<String> mask, String oovToken, long oov) {
    List<String> all = new ArrayList<>(tokensOf(each));
    if (!each.has("vocabulary_tokens")) {
      if (mask.isPresent() && !all.isEmpty() && all.get(0).equals(mask.get())) {
        all.remove(0);
      }
      for (long i = 0; i < oov && !all.isEmpty() && all.get(0).equals(oovToken); i++) {
        all.remove(0);
      }
    }
    return new Vocabulary(all, weightsOf(each, all.size(), oov));
  }

  private static List<String> tokensOf(JsonObject each) {
    JsonElement found =
        Stream.of("vocabulary_tokens", "vocabulary_out", "vocabulary")
            .filter(each::has)
            .map(each::get)
            .findFirst()
            .or(() -> Golden.param(each, "vocabulary"))
            .orElse(new JsonArray());
    if (!found.isJsonArray()) {
      throw new NotExpressible("the file with the vocabulary is not recorded");
    }
    return Golden.leaves(found).stream()
        .map(token -> token.isJsonNull() ? "" : token.getAsString())
        .toList();
  }

  /** Unknown tokens get the mean weight, unless they have one of their own. */
  private static List<Double> weightsOf(JsonObject each, int size, long oov) {
    JsonElement found =
        Optional.ofNullable(each.get("idf_weights_out"))
            .or(() -> Golden.param(each, "idf_weights"))
            .orElse(new JsonArray());
    List<Double> weights =
        new ArrayList<>(Golden.leaves(found).stream().map(JsonElement::getAsDouble).toList());
    if (!weights.isEmpty() && weights.size() == size) {
      double mean = weights.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
      for (long i = 0; i < oov; i++) {
        weights.add(0, mean);
      }
    }
    return weights;
  }

  /** The weight of a token, that of unknown ones if it is none of these. */
  double weight(String token, long oov) {
    if (weights.isEmpty()) {
      throw new NotExpressible("there are no weights");
    }
    int index = tokens.indexOf(token);
    return weights.get(index < 0 ? 0 : Math.toIntExact(oov) + index);
  }

  /** Categories that no value has: columns that are kept free, as Keras pads a vocabulary. */
  Vocabulary padded(long columns, boolean isText) {
    List<String> all = new ArrayList<>(tokens);
    for (int i = 0; all.size() < columns; i++) {
      all.add(isText ? "\uE000" + i : String.valueOf(Long.MIN_VALUE + i));
    }
    return new Vocabulary(all, weights);
  }
}
