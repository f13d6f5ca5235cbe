package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.EmbeddedSettings;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.Annotations.LookupSettings;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.NormalizedSettings;
import org.tensorbind.processor.model.Annotations.OneHotSettings;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.RescaledSettings;
import org.tensorbind.processor.model.Annotations.ScoresSettings;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.Annotations.Stats;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.shape.DType;

/** From annotation mirrors to the model's settings. */
final class AnnotationReader {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Resources resources;

  AnnotationReader(Resources resources) {
    this.resources = resources;
  }

  Annotations read(Map<String, Mirror> mirrors) {
    return new Annotations(
        new ArrayList<>(mirrors.keySet()),
        optional(mirrors, "Tensor").map(AnnotationReader::tensor),
        optional(mirrors, "Padded").map(AnnotationReader::padded),
        optional(mirrors, "Embedded").map(mirror -> new EmbeddedSettings(mirror.text("prefix"))),
        optional(mirrors, "Concat")
            .map(mirror -> new ConcatSettings(mirror.text("value", ""), mirror.numbers("shape"))),
        optional(mirrors, "OneHot").map(this::oneHot),
        optional(mirrors, "Lookup").map(this::lookup),
        optional(mirrors, "Normalized").map(this::normalized),
        optional(mirrors, "Rescaled")
            .map(
                mirror ->
                    new RescaledSettings(mirror.text("scale", "1"), mirror.text("offset", "0"))),
        optional(mirrors, "Impute")
            .map(
                mirror ->
                    new ImputeSettings(mirror.text("value", ""), mirror.text("indicator", ""))),
        optional(mirrors, "ArgMax")
            .map(mirror -> scores(mirror, Optional.empty()))
            .or(
                () ->
                    optional(mirrors, "TopK")
                        .map(mirror -> scores(mirror, Optional.of(mirror.number("value", 1))))));
  }

  static TensorSettings tensor(Mirror mirror) {
    return new TensorSettings(
        mirror.text("name", ""),
        mirror.numbers("shape"),
        mirror.text("dims", ""),
        mirror.constant("dtype", DType.class));
  }

  static Settings settings(Mirror mirror) {
    return new Settings(
        mirror.constant("naming", Naming.AS_IS) == Naming.SNAKE_CASE,
        mirror.text("separator", "_"),
        mirror.flag("columns"),
        mirror.constant("doubles", DType.FLOAT64));
  }

  private enum Naming {
    AS_IS,
    SNAKE_CASE
  }

  private static PaddedSettings padded(Mirror mirror) {
    return new PaddedSettings(
        mirror.number("length", -1),
        mirror.constant("side", Side.END),
        mirror.constant("truncate", Truncate.ERROR),
        mirror.text("value", ""),
        mirror.number("multipleOf", 1),
        mirror.text("mask", ""),
        mirror.constant("maskDtype", DType.BOOL),
        mirror.text("lengths", ""),
        mirror.constant("lengthsDtype", DType.INT32));
  }

  private OneHotSettings oneHot(Mirror mirror) {
    return new OneHotSettings(
        categories(mirror),
        mirror.number("depth", 0),
        mirror.constant("unknown", Unknown.ERROR),
        mirror.number("oov", 1),
        mirror.constant("oovPosition", OovPosition.UNSET),
        mirror.constant("missing", Missing.ERROR),
        mirror.texts("infrequent").orElse(List.of()),
        mirror.constant("drop", Drop.NONE));
  }

  private LookupSettings lookup(Mirror mirror) {
    return new LookupSettings(
        categories(mirror),
        mirror.constant("unknown", Unknown.ERROR),
        mirror.number("oov", 1),
        mirror.constant("oovPosition", OovPosition.UNSET),
        mirror.texts("maskToken").flatMap(tokens -> tokens.stream().findFirst()));
  }

  private CategorySource categories(Mirror mirror) {
    String resource = mirror.text("vocabulary", "");
    Optional<List<String>> written = mirror.texts("categories");
    if (resource.isEmpty()) {
      return new CategorySource(written.isPresent(), written.orElse(List.of()), "", true);
    }
    Optional<List<String>> read = resources.read(resource);
    return new CategorySource(
        written.isPresent(), read.orElse(List.of()), resource, read.isPresent());
  }

  private static ScoresSettings scores(Mirror mirror, Optional<Long> k) {
    Optional<List<String>> written = mirror.texts("labels");
    return new ScoresSettings(
        k,
        mirror.text("name", ""),
        new CategorySource(written.isPresent(), written.orElse(List.of()), "", true));
  }

  private NormalizedSettings normalized(Mirror mirror) {
    List<Double> mean = mirror.decimals("mean");
    List<Double> variance = mirror.decimals("variance");
    String resource = mirror.text("stats", "");
    if (resource.isEmpty()) {
      return new NormalizedSettings(mean, variance, Stats.NONE);
    }
    Optional<List<String>> lines = resources.read(resource);
    boolean isAlone = mean.isEmpty() && variance.isEmpty();
    return new NormalizedSettings(
        numbers(lines, "mean"),
        numbers(lines, "variance"),
        new Stats(resource, lines.isPresent(), isAlone));
  }

  /** The numbers of a line such as {@code mean = 1.5, 2}; none if there is no such line. */
  private static List<Double> numbers(Optional<List<String>> lines, String key) {
    Pattern line = Pattern.compile("\\s*" + key + "\\s*[=:]\\s*(.*\\S)\\s*");
    try {
      return lines.stream()
          .flatMap(List::stream)
          .map(line::matcher)
          .filter(Matcher::matches)
          .flatMap(matcher -> COMMA.splitAsStream(matcher.group(1)))
          .map(Double::valueOf)
          .toList();
    } catch (NumberFormatException e) {
      return List.of(); // then the rule says what is missing
    }
  }

  private static Optional<Mirror> optional(Map<String, Mirror> mirrors, String name) {
    return Optional.ofNullable(mirrors.get(name));
  }
}
