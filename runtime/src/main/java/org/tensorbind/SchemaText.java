package org.tensorbind;

import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A schema as text: the table that people read, and the one that is hashed. */
final class SchemaText {
  private static final int VERSION = 2;

  private SchemaText() {}

  /** Over UTF-16, for UTF-8 has one character for all halves of surrogate pairs. */
  static String fingerprint(TensorSchema schema) {
    return Hashing.sha256().hashUnencodedChars(canonical(schema)).toString();
  }

  /** Every text stands with its length in front, so that no two schemas read the same. */
  private static String canonical(TensorSchema schema) {
    StringBuilder text = new StringBuilder("tensorbind-schema ").append(VERSION).append('\n');
    append(text, schema.type());
    for (TensorSpec spec : schema.specs()) {
      text.append("tensor ");
      append(text, spec.name());
      text.append(spec.dtype()).append(spec.shape()).append(spec.role()).append('\n');
      for (TensorSpec.Part part : spec.parts()) {
        text.append("part ");
        append(text, part.member());
        append(text, part.feature());
        text.append(part.width()).append(' ');
        append(text, part.encoding().kind());
        new TreeMap<>(part.encoding().parameters())
            .forEach(
                (name, value) -> {
                  text.append("with ");
                  append(text, name);
                  append(text, value);
                });
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Object value) {
    if (value instanceof List<?> list) {
      text.append("list ").append(list.size()).append('\n');
      list.forEach(each -> append(text, each));
    } else if (value instanceof Double number) {
      // Java versions do not agree on a double's digits.
      long bits = Double.doubleToLongBits(number);
      text.append("double ").append(Long.toHexString(bits)).append('\n');
    } else if (value instanceof String string) {
      append(text, string);
    } else {
      text.append(value instanceof Long ? "long " : "boolean ").append(value).append('\n');
    }
  }

  private static void append(StringBuilder text, String value) {
    text.append(value.length()).append(':').append(value).append('\n');
  }

  static String table(TensorSchema schema) {
    List<List<String>> rows = new ArrayList<>();
    boolean hasParts = schema.specs().stream().anyMatch(spec -> !spec.parts().isEmpty());
    rows.add(
        hasParts
            ? List.of("tensor", "dtype", "shape", "role", "columns", "part", "encoding")
            : List.of("tensor", "dtype", "shape", "role", "", "", ""));
    for (TensorSpec spec : schema.specs()) {
      List<List<String>> parts = parts(spec);
      String shape = spec.shape().toString().replace("-1", "?");
      rows.add(
          row(List.of(spec.name(), spec.dtype().name(), shape, spec.role().name()), parts.get(0)));
      parts.stream().skip(1).map(part -> row(List.of("", "", "", ""), part)).forEach(rows::add);
    }
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row -> line(row, widths))
        .collect(Collectors.joining("\n", schema.type() + "\n", ""));
  }

  private static List<String> row(List<String> tensor, List<String> part) {
    List<String> row = new ArrayList<>(tensor);
    row.addAll(part);
    return row;
  }

  /** At least one row, be it empty. */
  private static List<List<String>> parts(TensorSpec spec) {
    List<List<String>> rows = new ArrayList<>();
    long from = 0;
    for (TensorSpec.Part part : spec.parts()) {
      String columns = spec.shape().isEmpty() ? "" : columns(from, part.width());
      rows.add(List.of(columns, part.member(), part.encoding().toString()));
      boolean isKnown = from != TensorSpec.UNKNOWN && part.width() != TensorSpec.UNKNOWN;
      from = isKnown ? from + part.width() : TensorSpec.UNKNOWN;
    }
    return rows.isEmpty() ? List.of(List.of("", "", "")) : rows;
  }

  private static String columns(long from, long width) {
    if (from == TensorSpec.UNKNOWN || width == TensorSpec.UNKNOWN) {
      return "?";
    }
    return switch ((int) Math.min(width, 2)) {
      case 0 -> "";
      case 1 -> Long.toString(from);
      default -> from + ".." + (from + width - 1);
    };
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(Strings.padEnd(row.get(i), widths[i] + 2, ' '));
    }
    return line.toString().stripTrailing();
  }
}
