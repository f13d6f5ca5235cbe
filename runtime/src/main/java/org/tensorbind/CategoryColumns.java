package org.tensorbind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which column, or index, each category of an encoding has.
 *
 * @param categories in their order
 * @param columns for each category its column; {@link #NONE} for a dropped one
 */
record CategoryColumns(List<String> categories, List<Long> columns) {
  static final long NONE = -1;

  /** The parameters that this is read from. */
  static final List<String> PARAMETERS = List.of("categories", "first", "columns");

  /** Those of an encoding, if it states them. */
  static Optional<CategoryColumns> of(EncodingSpec encoding) {
    Optional<List<String>> stated = texts(encoding, "categories");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    List<String> categories = stated.get();
    Object first = encoding.parameters().getOrDefault("first", 0L);
    Object columns = encoding.parameters().get("columns");
    if (columns == null && first instanceof Long start) {
      return Optional.of(new CategoryColumns(categories, successive(start, categories.size())));
    }
    return columns instanceof List<?> list
            && list.size() == categories.size()
            && list.stream().allMatch(Long.class::isInstance)
        ? Optional.of(new CategoryColumns(categories, list.stream().map(Long.class::cast).toList()))
        : Optional.empty();
  }

  /** A parameter that is a list of texts. */
  static Optional<List<String>> texts(EncodingSpec encoding, String name) {
    return encoding.parameters().get(name) instanceof List<?> list
            && list.stream().allMatch(String.class::isInstance)
        ? Optional.of(list.stream().map(String.class::cast).toList())
        : Optional.empty();
  }

  private static List<Long> successive(long first, int size) {
    List<Long> columns = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      columns.add(first + i);
    }
    return columns;
  }

  /** True if a category's place in the list is its column. */
  boolean isIdentity() {
    return columns.equals(successive(0, categories.size()));
  }
}
