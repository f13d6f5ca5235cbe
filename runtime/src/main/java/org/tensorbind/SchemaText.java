package org.tensorbind;

import com.google.common.base.Strings;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A schema as text: the table that people read, and the one that is hashed. */
final class SchemaText {
  private static final int VERSION = 1;

  private SchemaText() {}

  static String fingerprint(TensorSchema schema) {
    return Hashing.sha256().hashString(canonical(schema), StandardCharsets.UTF_8).toString();
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
        append(text, part.name());
        append(text, part.content());
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String value) {
    text.append(value.length()).append(':').append(value).append('\n');
  }

  static String table(TensorSchema schema) {
    List<List<String>> rows = new ArrayList<>();
    boolean packed = schema.specs().stream().anyMatch(spec -> !spec.parts().isEmpty());
    rows.add(
        List.of("tensor", "dtype", "shape", "role", packed ? "part" : "", packed ? "content" : ""));
    for (TensorSpec spec : schema.specs()) {
      String shape = spec.shape().toString().replace("-1", "?");
      List<TensorSpec.Part> parts = spec.parts();
      TensorSpec.Part first = parts.isEmpty() ? new TensorSpec.Part("", "") : parts.get(0);
      rows.add(
          List.of(
              spec.name(),
              spec.dtype().name(),
              shape,
              spec.role().name(),
              first.name(),
              first.content()));
      for (int i = 1; i < parts.size(); i++) {
        rows.add(List.of("", "", "", "", parts.get(i).name(), parts.get(i).content()));
      }
    }
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(row -> line(row, widths))
        .collect(Collectors.joining("\n", schema.type() + "\n", ""));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(Strings.padEnd(row.get(i), widths[i] + 2, ' '));
    }
    return line.toString().stripTrailing();
  }
}
