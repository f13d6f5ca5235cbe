package org.tensorbind.benchmarks.workload;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * The components of a record by reflection, looked up once.
 *
 * @param categories of the texts, which are one-hot
 */
record Fields(List<Method> accessors, List<String> categories) {
  static Fields of(Class<? extends Record> type, String... categories) {
    return new Fields(
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList(),
        List.of(categories));
  }

  /** The value of one component. */
  Object get(int component, Object example) {
    try {
      return accessors.get(component).invoke(example);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fills a row of zeros with all components: numbers as they are, the others one-hot. */
  void fill(float[] row, Object example) {
    int at = 0;
    for (int i = 0; i < accessors.size(); i++) {
      Object value = get(i, example);
      if (value instanceof Number number) {
        row[at++] = number.floatValue();
      } else if (value instanceof Enum<?> constant) {
        row[at + constant.ordinal()] = 1;
        at += constant.getDeclaringClass().getEnumConstants().length;
      } else {
        row[at + categories.indexOf(value)] = 1;
        at += categories.size();
      }
    }
  }
}
