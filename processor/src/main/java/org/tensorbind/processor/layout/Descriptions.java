package org.tensorbind.processor.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;

/**
 * What the schema records of encodings. The names of kinds and parameters are in files that people
 * keep: they are not to be changed.
 */
final class Descriptions {
  /** A longer vocabulary that no column is named after is told by its digest. */
  private static final int MOST_WORDS = 64;

  private Descriptions() {}

  /**
   * The encoding of a member, with what is done to values before and after it.
   *
   * @param around the paddings of the sequences that the member's object stands in
   */
  static EncodingDescription of(MemberShape shape, Map<String, Object> around) {
    EncodingDescription encoding =
        text(
            encoding(shape.encoding(), shape.member().annotations()), shape.member().annotations());
    return shape
        .member()
        .annotations()
        .impute()
        .map(impute -> encoding.with("imputed", impute.value()))
        .orElse(encoding)
        .withAll(window(shape.member().annotations()))
        .withAll(padding(shape, ""))
        .withAll(around);
  }

  private static Map<String, Object> window(Annotations annotations) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    annotations
        .window()
        .ifPresent(
            window -> {
              parameters.put("window", window.size());
              parameters.put("stride", window.stride());
              parameters.put("samplingRate", window.samplingRate());
            });
    return parameters;
  }

  private static EncodingDescription text(EncodingDescription encoding, Annotations annotations) {
    return annotations
        .text()
        .map(
            text ->
                encoding
                    .with("standardize", lowerCase(text.standardize()))
                    .with("split", lowerCase(text.split())))
        .orElse(encoding);
  }

  /**
   * How a member's sequences are padded.
   *
   * @param prefix of the parameters' names
   */
  static Map<String, Object> padding(MemberShape shape, String prefix) {
    Optional<PaddedSettings> padded = shape.member().annotations().padded();
    Map<String, Object> parameters = new LinkedHashMap<>();
    if (padded.isPresent()) {
      PaddedSettings settings = padded.get();
      parameters.put(prefix + "padding", lowerCase(settings.side()));
      if (settings.truncate() != Truncate.ERROR) {
        parameters.put(prefix + "truncate", lowerCase(settings.truncate()));
      }
      if (!settings.value().isEmpty()) {
        parameters.put(prefix + "paddingValue", settings.value());
      }
      if (shape.multipleOf() > 1) {
        parameters.put(prefix + "multipleOf", shape.multipleOf());
      }
    }
    return parameters;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static EncodingDescription encoding(Encoding encoding, Annotations annotations) {
    if (encoding instanceof Encoding.Plain) {
      return EncodingDescription.of("value");
    }
    if (encoding instanceof Encoding.OneHot oneHot) {
      return oneHot(oneHot, annotations);
    }
    if (encoding instanceof Encoding.Lookup lookup) {
      return lookup(lookup);
    }
    if (encoding instanceof Encoding.Scores scores) {
      return scores(scores);
    }
    if (encoding instanceof Encoding.Normalized && annotations.normalized().isPresent()) {
      return normalized(annotations.normalized().get());
    }
    if (encoding instanceof Encoding.Rescaled rescaled) {
      return EncodingDescription.of("rescaled")
          .with("scale", rescaled.scale())
          .with("offset", rescaled.offset());
    }
    return ComputedDescriptions.of(encoding, annotations);
  }

  private static EncodingDescription oneHot(Encoding.OneHot encoding, Annotations annotations) {
    EncodingDescription columns = categories(EncodingDescription.of("one-hot"), encoding.table());
    List<String> infrequent =
        annotations.oneHot().map(OneHotSettings::infrequent).orElse(List.of());
    return infrequent.isEmpty() ? columns : columns.with("infrequent", infrequent);
  }

  private static EncodingDescription lookup(Encoding.Lookup encoding) {
    CategoryTable table = encoding.table();
    EncodingDescription kind = EncodingDescription.of("lookup");
    boolean isResource = !table.resource().isEmpty() && table.categories().size() > MOST_WORDS;
    EncodingDescription indices =
        isResource
            ? exceptions(
                first(
                    kind.with("vocabulary", table.resource())
                        .with("count", table.categories().size())
                        .with("digest", table.digest()),
                    table.firstOfSuccessive().orElse(0)),
                table)
            : categories(kind, table);
    return encoding.maskToken().map(token -> indices.with("maskToken", token)).orElse(indices);
  }

  private static EncodingDescription scores(Encoding.Scores encoding) {
    EncodingDescription kind = EncodingDescription.of("scores");
    EncodingDescription labels = encoding.isIndex() ? kind : categories(kind, encoding.table());
    return encoding.k().isPresent() ? labels.with("k", encoding.k().getAsInt()) : labels;
  }

  private static EncodingDescription normalized(NormalizedSettings settings) {
    return EncodingDescription.of("normalized")
        .with("mean", oneOrAll(settings.mean()))
        .with("variance", oneOrAll(settings.variance()));
  }

  static Object oneOrAll(List<Double> numbers) {
    return numbers.size() == 1 ? numbers.get(0) : numbers;
  }

  /** The categories with their columns, and the columns of what is none of them. */
  static EncodingDescription categories(EncodingDescription encoding, CategoryTable table) {
    if (table.integers().isPresent()) {
      EncodingDescription classes = encoding.with("classes", table.integers().getAsInt());
      return exceptions(first(classes, table.integerOffset()), table);
    }
    EncodingDescription listed = encoding.with("categories", table);
    return exceptions(
        table.firstOfSuccessive().isPresent()
            ? first(listed, table.firstOfSuccessive().getAsInt())
            : listed.with("columns", table.columns()),
        table);
  }

  private static EncodingDescription first(EncodingDescription encoding, int first) {
    return first == 0 ? encoding : encoding.with("first", first);
  }

  /** Where unknown and missing values go; nothing for those that are refused. */
  private static EncodingDescription exceptions(EncodingDescription encoding, CategoryTable table) {
    EncodingDescription result = encoding;
    if (table.unknown() != CategoryTable.REFUSED) {
      result = result.with("unknown", column(table.unknown()));
    }
    if (table.unknown() >= 0 && table.oovBuckets() > 1) {
      result = result.with("oov", table.oovBuckets());
    }
    return table.missing() == CategoryTable.REFUSED
        ? result
        : result.with("missing", column(table.missing()));
  }

  private static Object column(int column) {
    return column == CategoryTable.ZEROS ? "zeros" : (Object) column;
  }
}
