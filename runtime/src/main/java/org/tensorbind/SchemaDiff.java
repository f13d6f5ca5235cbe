package org.tensorbind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two schemas: first what they are as a whole, then tensor by tensor, part by part. */
final class SchemaDiff {
  private final List<SchemaDifference> found = new ArrayList<>();

  /** Where in a schema something stands; both are empty for the schema itself. */
  private record Place(String tensor, String part) {}

  /**
   * A member can have several parts in a tensor that was not made by a generated class.
   *
   * @param occurrence 0 for the member's first
   */
  private record PartKey(String member, int occurrence) {
    @Override
    public String toString() {
      return member;
    }
  }

  List<SchemaDifference> between(TensorSchema before, TensorSchema after) {
    Place whole = new Place("", "");
    compare(whole, "type", before.type(), after.type());
    Map<String, TensorSpec> old = tensors(before);
    Map<String, TensorSpec> young = tensors(after);
    compareOrder(whole, "order of tensors", old.keySet(), young.keySet());
    for (String name : union(old.keySet(), young.keySet())) {
      Place place = new Place(name, "");
      if (old.containsKey(name) && young.containsKey(name)) {
        compare(place, old.get(name), young.get(name));
      } else {
        found.add(difference(place, "", words(old.get(name)), words(young.get(name))));
      }
    }
    return List.copyOf(found);
  }

  private static Map<String, TensorSpec> tensors(TensorSchema schema) {
    Map<String, TensorSpec> tensors = new LinkedHashMap<>();
    schema.specs().forEach(spec -> tensors.put(spec.name(), spec));
    return tensors;
  }

  private static String words(TensorSpec spec) {
    return spec == null ? "" : spec.dtype() + " " + shape(spec);
  }

  private static String shape(TensorSpec spec) {
    return spec.shape().toString().replace("-1", "?");
  }

  private void compare(Place place, TensorSpec before, TensorSpec after) {
    compare(place, "dtype", before.dtype().name(), after.dtype().name());
    compare(place, "shape", shape(before), shape(after));
    compare(place, "role", before.role().name(), after.role().name());
    Map<PartKey, TensorSpec.Part> old = parts(before);
    Map<PartKey, TensorSpec.Part> young = parts(after);
    compareOrder(place, "order of parts", old.keySet(), young.keySet());
    for (PartKey key : union(old.keySet(), young.keySet())) {
      Place part = new Place(place.tensor(), key.member());
      if (old.containsKey(key) && young.containsKey(key)) {
        compare(part, old.get(key), young.get(key));
      } else {
        found.add(difference(part, "", words(old.get(key)), words(young.get(key))));
      }
    }
  }

  private static Map<PartKey, TensorSpec.Part> parts(TensorSpec spec) {
    Map<PartKey, TensorSpec.Part> parts = new LinkedHashMap<>();
    for (TensorSpec.Part part : spec.parts()) {
      int occurrence = 0;
      while (parts.containsKey(new PartKey(part.member(), occurrence))) {
        occurrence++;
      }
      parts.put(new PartKey(part.member(), occurrence), part);
    }
    return parts;
  }

  private static String words(TensorSpec.Part part) {
    return part == null ? "" : part.encoding().toString();
  }

  private void compare(Place place, TensorSpec.Part before, TensorSpec.Part after) {
    compare(place, "width", width(before), width(after));
    compare(place, "feature name", quoted(before.feature()), quoted(after.feature()));
    EncodingSpec old = before.encoding();
    EncodingSpec young = after.encoding();
    if (!old.kind().equals(young.kind())) {
      found.add(difference(place, "encoding", old.toString(), young.toString()));
      return;
    }
    boolean areColumnsTold = compareCategories(place, old, young);
    for (String name : union(old.parameters().keySet(), young.parameters().keySet())) {
      if (!areColumnsTold || !CategoryColumns.PARAMETERS.contains(name)) {
        compare(place, name, value(old, name), value(young, name));
      }
    }
  }

  /** Whether there was any category to tell of. */
  private boolean compareCategories(Place place, EncodingSpec before, EncodingSpec after) {
    Optional<CategoryColumns> old = CategoryColumns.of(before);
    Optional<CategoryColumns> young = CategoryColumns.of(after);
    if (old.isEmpty() || young.isEmpty()) {
      return false;
    }
    int known = found.size();
    Map<String, String> columns = columns(old.get());
    Map<String, String> others = columns(young.get());
    for (String category : union(columns.keySet(), others.keySet())) {
      String what = "category " + quoted(category);
      compare(place, what, columns.getOrDefault(category, ""), others.getOrDefault(category, ""));
    }
    return found.size() > known;
  }

  private static Map<String, String> columns(CategoryColumns table) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < table.categories().size(); i++) {
      long column = table.columns().get(i);
      columns.putIfAbsent(
          table.categories().get(i),
          column == CategoryColumns.NONE ? "without a column" : "at column " + column);
    }
    return columns;
  }

  private static String width(TensorSpec.Part part) {
    return part.width() == TensorSpec.UNKNOWN ? "not known" : Long.toString(part.width());
  }

  private static String value(EncodingSpec encoding, String name) {
    Object value = encoding.parameters().get(name);
    return value == null ? "" : shown(value);
  }

  /** A text is told from a number by its quotes. */
  private static String shown(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(SchemaDiff::shown).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** Of what is in both. */
  private <T> void compareOrder(Place place, String what, Set<T> before, Set<T> after) {
    List<T> old = before.stream().filter(after::contains).toList();
    List<T> young = after.stream().filter(before::contains).toList();
    if (!old.equals(young)) {
      found.add(difference(place, what, words(old), words(young)));
    }
  }

  private static String words(List<?> names) {
    return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private void compare(Place place, String what, String before, String after) {
    if (!before.equals(after)) {
      found.add(difference(place, what, before, after));
    }
  }

  private static SchemaDifference difference(
      Place place, String what, String before, String after) {
    return new SchemaDifference(place.tensor(), place.part(), what, before, after);
  }

  /** The later one's order, with what is gone behind. */
  private static <T> Set<T> union(Set<T> before, Set<T> after) {
    Set<T> all = new LinkedHashSet<>(after);
    all.addAll(before);
    return all;
  }
}
