package org.tensorbind.processor.combinations;

import static com.google.common.truth.Truth.assertWithMessage;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tensorbind.TensorBatch;
import org.tensorbind.TensorConverter;
import org.tensorbind.TensorSpec;

/**
 * Compares the tensors of members in some position with those of classes that have one of the
 * members each: in whatever position, the numbers are the same.
 */
final class Relations {
  private static final double TOLERANCE = 0.02;
  private static final Pattern AT_START = Pattern.compile("@Embedded @Padded\\([^)]*Side.START");

  private final Combination combination;
  private final Function<String, TensorConverter<Object, TensorBatch>> converters;
  private final Function<String, Class<?>> classes;

  Relations(
      Combination combination,
      Function<String, TensorConverter<Object, TensorBatch>> converters,
      Function<String, Class<?>> classes) {
    this.combination = combination;
    this.converters = converters;
    this.classes = classes;
  }

  /**
   * Compares for an object that is drawn.
   *
   * @param tensors the names of all tensors
   */
  void check(Random random, List<String> tensors) {
    List<Object> values =
        combination.declarations().stream().map(each -> each.draw(random)).toList();
    switch (combination.relation()) {
      case SAME -> checkSame(values);
      case PACKED -> checkPacked(values);
      case PADDED, RAGGED -> checkLists(random);
      case OPEN -> {}
    }
  }

  private void checkSame(List<Object> values) {
    List<Object> found = new ArrayList<>(preview(combination.bound(), object(values)).values());
    List<Object> expected = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      expected.addAll(alone(i, values.get(i)).values());
    }
    assertWithMessage("number of tensors").that(found).hasSize(expected.size());
    for (int i = 0; i < found.size(); i++) {
      assertSame("tensor " + i, flat(found.get(i)), flat(expected.get(i)));
    }
  }

  private void checkPacked(List<Object> values) {
    Map<String, Object> preview = preview(combination.bound(), object(values));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object part = alone(i, values.get(i)).values().iterator().next();
      List<List<Object>> added = rows(part);
      if (i == 0) {
        added.forEach(row -> rows.add(new ArrayList<>(row)));
      } else if (rows.size() == added.size()) {
        for (int row = 0; row < added.size(); row++) {
          rows.get(row).addAll(added.get(row));
        }
      } else {
        return; // filled up to each other's lengths
      }
    }
    List<Object> expected = rows.stream().flatMap(List::stream).toList();
    List<Object> found = flat(preview.values().iterator().next());
    if (found.size() != expected.size() && combination.source().contains("multipleOf")) {
      return;
    }
    assertSame("packed", found, expected);
  }

  private void checkLists(Random random) {
    Object object = combination.content().draw(random, classes);
    List<Object> items = new ArrayList<>((Collection<?>) only(components(object)));
    Map<String, Object> preview = preview(combination.bound(), object);
    List<Map<String, Object>> each = new ArrayList<>();
    for (Object item : items) {
      Map<String, Object> tensors = new java.util.LinkedHashMap<>();
      List<Object> parts = item == null ? List.of() : components(item);
      for (int i = 0; i < parts.size(); i++) {
        for (var entry : alone(i, parts.get(i)).entrySet()) {
          tensors.put("items_" + entry.getKey(), entry.getValue());
        }
      }
      each.add(tensors);
    }
    for (TensorSpec spec : converters.apply(generated(combination.bound())).schema().specs()) {
      boolean isOfItems = each.stream().anyMatch(item -> item.containsKey(spec.name()));
      boolean isList = combination.relation() == Combination.Relation.PADDED;
      if (isOfItems
          && combination.declarations().stream().noneMatch(one -> one.structure().isRagged())
          && spec.shape().stream().skip(isList ? 1 : 0).noneMatch(size -> size < 0)) {
        checkItems(spec, preview.get(spec.name()), each);
      }
    }
  }

  private void checkItems(TensorSpec spec, Object found, List<Map<String, Object>> items) {
    int first =
        AT_START.matcher(combination.source()).find() ? Array.getLength(found) - items.size() : 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).containsKey(spec.name())) {
        Object item = Array.get(found, first + i);
        assertSame(spec.name() + "[" + i + "]", flat(item), flat(items.get(i).get(spec.name())));
      }
    }
  }

  private Object object(List<Object> values) {
    Content.Whole content = combination.content();
    if (content.parts().size() == 1 && content.parts().get(0) instanceof Content.Whole inner) {
      return content.of(classes, List.of(inner.of(classes, values)));
    }
    if (content.parts().size() == 1 && content.parts().get(0) instanceof Content.Present present) {
      return content.of(
          classes, List.of(java.util.Optional.of(present.value().of(classes, values))));
    }
    return content.of(classes, values);
  }

  private Map<String, Object> alone(int member, Object value) {
    Content.Whole content = new Content.Whole(combination.alone(member), List.of());
    List<Object> argument = new ArrayList<>();
    argument.add(value);
    return preview(content.className(), content.of(classes, argument));
  }

  private Map<String, Object> preview(String bound, Object object) {
    return converters.apply(generated(bound)).preview(object);
  }

  private static String generated(String bound) {
    return Combination.generated(bound);
  }

  private static List<Object> components(Object record) {
    List<Object> values = new ArrayList<>();
    for (var component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        values.add(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(component.toString(), e);
      }
    }
    return values;
  }

  private static Object only(List<Object> values) {
    return values.get(0);
  }

  /** The innermost arrays. */
  private static List<List<Object>> rows(Object array) {
    List<List<Object>> rows = new ArrayList<>();
    if (array.getClass().getComponentType().isArray()
        && !array.getClass().getComponentType().equals(byte[].class)) {
      for (int i = 0; i < Array.getLength(array); i++) {
        rows.addAll(rows(Array.get(array, i)));
      }
    } else {
      rows.add(flat(array));
    }
    return rows;
  }

  private static List<Object> flat(Object value) {
    List<Object> elements = new ArrayList<>();
    flatten(value, elements);
    return elements;
  }

  private static void flatten(Object value, List<Object> elements) {
    if (!value.getClass().isArray()) {
      elements.add(value);
      return;
    }
    for (int i = 0; i < Array.getLength(value); i++) {
      flatten(Array.get(value, i), elements);
    }
  }

  private static void assertSame(String what, List<Object> found, List<Object> expected) {
    boolean isSame = found.size() == expected.size();
    for (int i = 0; isSame && i < found.size(); i++) {
      isSame = isSame(found.get(i), expected.get(i));
    }
    if (!isSame) {
      assertWithMessage("%s, compared with the member alone", what).that(found).isEqualTo(expected);
    }
  }

  private static boolean isSame(Object a, Object b) {
    if (a instanceof String || b instanceof String) {
      return a.equals(b);
    }
    if (!(a instanceof Float || a instanceof Double) && number(b) != Math.rint(number(b))) {
      return Math.abs(number(a) - number(b)) <= 1; // rounded, as a whole number asks for
    }
    double difference = Math.abs(number(a) - number(b));
    return difference <= TOLERANCE * Math.max(1, Math.abs(number(b)))
        || (Double.isNaN(number(a)) && Double.isNaN(number(b)));
  }

  private static double number(Object value) {
    return value instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) value).doubleValue();
  }
}
