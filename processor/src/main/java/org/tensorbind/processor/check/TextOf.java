package org.tensorbind.processor.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.JavaType;

/** What is written in annotations, as messages repeat it. */
final class TextOf {
  private static final int MOST_NAMES = 8;

  private TextOf() {}

  /** {@code shape = {28, 28}}, or {@code dims = "time 3"} where that is all. */
  static String claim(TensorSettings settings) {
    return settings.shape().map(TextOf::shape).orElse("dims = \"" + settings.dims() + "\"");
  }

  static String claimParameter(TensorSettings settings) {
    return settings.shape().isPresent() ? "shape" : "dims";
  }

  static String shape(List<Long> sizes) {
    return sizes.stream().map(String::valueOf).collect(joining(", ", "shape = {", "}"));
  }

  /** What can be written for a value: one of these, if all are known. */
  static String valuesOf(JavaType type, List<String> all) {
    if (!all.isEmpty()) {
      return names(all);
    }
    boolean isNumber = type instanceof JavaType.Value value && value.scalar().isNumeric();
    return isNumber
        ? "a number as Java writes it, such as \"0\", that " + type.ref() + " can be"
        : "one";
  }

  /** Quoted, and shortened where there are many. */
  static String names(List<String> names) {
    String shown =
        names.stream().limit(MOST_NAMES).map(name -> "\"" + name + "\"").collect(joining(", "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
