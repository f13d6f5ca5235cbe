package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A recorded input as examples.
 *
 * @param examples what each of them has
 * @param rank the axes of one example
 * @param isSingle the input has no batch axis: all of it is one example
 */
record Batch(List<JsonElement> examples, int rank, boolean isSingle) {

  /** The first axis counts examples; a scalar is one example. */
  static Batch of(JsonElement x) {
    int rank = rankOf(x);
    return rank == 0
        ? new Batch(List.of(x), 0, true)
        : new Batch(x.getAsJsonArray().asList(), rank - 1, false);
  }

  /** All of it is one example. */
  static Batch single(JsonElement x) {
    return new Batch(List.of(x), rankOf(x), true);
  }

  /** As {@link #of} without a last axis of 1, which Keras drops. */
  static Batch squeezed(JsonElement x) {
    return of(squeeze(x));
  }

  static JsonElement squeeze(JsonElement x) {
    return rankOf(x) > 1 && lastSizeOf(x) == 1 ? innermost(x, row -> row.get(0)) : x;
  }

  /**
   * Examples that end in a collection, whose elements come together in one row. Without a batch
   * axis all is one collection. Of three axes and more, Keras gathers along the last but one.
   */
  static Batch collections(JsonElement x) {
    int rank = rankOf(x);
    return switch (rank) {
      case 0 -> single(arrayOf(List.of(x)));
      case 1 -> single(x);
      case 2 -> of(x);
      default -> of(transposed(x, rank));
    };
  }

  static int rankOf(JsonElement x) {
    if (!(x instanceof JsonArray array)) {
      return 0;
    }
    return 1 + array.asList().stream().mapToInt(Batch::rankOf).max().orElse(0);
  }

  /** The size of the last axis, -1 if it has none or rows differ. */
  static int lastSizeOf(JsonElement x) {
    if (!(x instanceof JsonArray array)) {
      return -1;
    }
    if (rankOf(x) == 1) {
      return array.size();
    }
    List<Integer> sizes = array.asList().stream().map(Batch::lastSizeOf).distinct().toList();
    return sizes.size() == 1 ? sizes.get(0) : -1;
  }

  /** Values that stand for nothing are missing ones in Java. */
  Batch without(String mask) {
    UnaryOperator<JsonElement> replaced =
        value -> value.getAsString().equals(mask) ? JsonNull.INSTANCE : value;
    return new Batch(
        examples.stream().map(each -> leaves(each, replaced)).toList(), rank, isSingle);
  }

  boolean hasNull() {
    return examples.stream()
        .flatMap(each -> Golden.leaves(each).stream())
        .anyMatch(JsonElement::isJsonNull);
  }

  static JsonElement leaves(JsonElement x, UnaryOperator<JsonElement> change) {
    if (!(x instanceof JsonArray array)) {
      return change.apply(x);
    }
    return arrayOf(array.asList().stream().map(each -> leaves(each, change)).toList());
  }

  private static JsonElement innermost(
      JsonElement x, java.util.function.Function<JsonArray, JsonElement> change) {
    JsonArray array = x.getAsJsonArray();
    return rankOf(x) == 1
        ? change.apply(array)
        : arrayOf(array.asList().stream().map(each -> innermost(each, change)).toList());
  }

  private static JsonElement transposed(JsonElement x, int rank) {
    JsonArray array = x.getAsJsonArray();
    if (rank > 2) {
      return arrayOf(array.asList().stream().map(each -> transposed(each, rank - 1)).toList());
    }
    JsonArray result = new JsonArray();
    for (int i = 0; i < lastSizeOf(x); i++) {
      int column = i;
      result.add(
          arrayOf(array.asList().stream().map(row -> row.getAsJsonArray().get(column)).toList()));
    }
    return result;
  }

  static JsonArray arrayOf(List<JsonElement> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
