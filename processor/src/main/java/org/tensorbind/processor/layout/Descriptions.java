package org.tensorbind.processor.layout;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tensorbind.processor.model.Annotations.ImputeSettings;

/** An encoding in words, for schemas and for the generated class's Javadoc. */
final class Descriptions {
  /** A longer list is described by its beginning and its digest: both tell it from others. */
  private static final int MOST_CATEGORIES = 64;

  private static final int FIRST_CATEGORIES = 4;
  private static final int DIGITS = 16;

  private Descriptions() {}

  static String of(MemberShape shape) {
    String imputed =
        shape
            .member()
            .annotations()
            .impute()
            .map(ImputeSettings::value)
            .map(value -> value + " where missing; ")
            .orElse("");
    return imputed + encoding(shape);
  }

  private static String encoding(MemberShape shape) {
    if (shape.encoding() instanceof Encoding.OneHot oneHot) {
      return "one-hot of " + table(oneHot.table());
    }
    if (shape.encoding() instanceof Encoding.Lookup lookup) {
      return "index of " + table(lookup.table());
    }
    if (shape.encoding() instanceof Encoding.Scores scores) {
      return scores.isIndex() ? "scores" : "scores of " + table(scores.table());
    }
    if (shape.encoding() instanceof Encoding.Normalized normalized) {
      return "(value - " + list(normalized.mean()) + ") / " + list(normalized.deviation());
    }
    if (shape.encoding() instanceof Encoding.Rescaled rescaled) {
      return "value * " + rescaled.scale() + " + " + rescaled.offset();
    }
    return "the value";
  }

  private static String table(CategoryTable table) {
    if (table.integers().isPresent()) {
      return "0.." + (table.integers().getAsInt() - 1);
    }
    List<String> categories = table.categories();
    StringBuilder text = new StringBuilder();
    boolean isLong = categories.size() > MOST_CATEGORIES;
    for (int i = 0; i < (isLong ? FIRST_CATEGORIES : categories.size()); i++) {
      text.append(i == 0 ? "" : ", ").append(categories.get(i));
      if (!table.isIdentity()) {
        text.append("=").append(column(table.columns().get(i)));
      }
    }
    if (isLong) {
      String digest = table.digest().substring(0, DIGITS);
      text.append(", ... ").append(categories.size()).append(" in all, SHA-256 ").append(digest);
    }
    if (table.unknown() != CategoryTable.REFUSED) {
      text.append(", unknown=").append(column(table.unknown()));
      if (table.unknown() >= 0 && table.oovBuckets() > 1) {
        text.append("..").append(table.unknown() + table.oovBuckets() - 1);
      }
    }
    if (table.missing() != CategoryTable.REFUSED) {
      text.append(", missing=").append(column(table.missing()));
    }
    return text.toString();
  }

  private static String column(int column) {
    return column == CategoryTable.ZEROS ? "zeros" : Integer.toString(column);
  }

  private static String list(List<Double> numbers) {
    return numbers.size() == 1
        ? numbers.get(0).toString()
        : numbers.stream().map(String::valueOf).collect(joining(", ", "[", "]"));
  }
}
