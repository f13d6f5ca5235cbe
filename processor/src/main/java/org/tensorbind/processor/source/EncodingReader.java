package org.tensorbind.processor.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.Annotations.Drop;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Stats;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.EncodingSettings;
import org.tensorbind.processor.model.EncodingSettings.DatePartSettings;
import org.tensorbind.processor.model.EncodingSettings.DiscretizedSettings;
import org.tensorbind.processor.model.EncodingSettings.HashedSettings;
import org.tensorbind.processor.model.EncodingSettings.ImageSettings;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.MinMaxSettings;
import org.tensorbind.processor.model.EncodingSettings.MultiHotSettings;
import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.EncodingSettings.RescaledSettings;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;

/** From the mirrors of annotations that encode values to the model's settings. */
final class EncodingReader {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final Resources resources;
  private final EncoderReader encoders;
  private final Map<String, Function<Mirror, EncodingSettings>> readers;

  EncodingReader(Resources resources, EncoderReader encoders) {
    this.resources = resources;
    this.encoders = encoders;
    this.readers =
        Map.ofEntries(
            Map.entry("OneHot", this::oneHot),
            Map.entry("MultiHot", this::multiHot),
            Map.entry("Lookup", this::lookup),
            Map.entry("Hashed", EncodingReader::hashed),
            Map.entry("Normalized", this::normalized),
            Map.entry("MinMax", EncodingReader::minMax),
            Map.entry("Rescaled", EncodingReader::rescaled),
            Map.entry("Discretized", EncodingReader::discretized),
            Map.entry("DatePart", EncodingReader::datePart),
            Map.entry("Image", EncodingReader::image),
            Map.entry("ArgMax", mirror -> scores(mirror, Optional.empty())),
            Map.entry("TopK", mirror -> scores(mirror, Optional.of(mirror.number("value", 1)))));
  }

  /** In the order written. */
  List<EncodingSettings> read(Map<String, Mirror> mirrors, TypeMirror type) {
    return mirrors.entrySet().stream()
        .flatMap(
            entry ->
                entry.getKey().equals("EncodedBy")
                    ? Stream.of(encoders.read(entry.getValue(), type))
                    : Stream.ofNullable(readers.get(entry.getKey()))
                        .map(reader -> reader.apply(entry.getValue())))
        .toList();
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

  private MultiHotSettings multiHot(Mirror mirror) {
    return new MultiHotSettings(
        categories(mirror),
        mirror.number("depth", 0),
        mirror.constant("unknown", Unknown.ERROR),
        mirror.number("oov", 1),
        mirror.constant("oovPosition", OovPosition.UNSET),
        mirror.constant("missing", Missing.ERROR),
        mirror.flag("count"));
  }

  private static HashedSettings hashed(Mirror mirror) {
    return new HashedSettings(
        mirror.number("bins", 0),
        mirror.numbers("salt").orElse(List.of()),
        mirror.texts("maskToken").flatMap(tokens -> tokens.stream().findFirst()),
        mirror.flag("oneHot"));
  }

  private static RescaledSettings rescaled(Mirror mirror) {
    return new RescaledSettings(mirror.text("scale", "1"), mirror.text("offset", "0"));
  }

  private static MinMaxSettings minMax(Mirror mirror) {
    return new MinMaxSettings(
        mirror.decimals("min"),
        mirror.decimals("max"),
        mirror.decimal("low", 0),
        mirror.decimal("high", 1),
        mirror.flag("clip"));
  }

  private static DiscretizedSettings discretized(Mirror mirror) {
    return new DiscretizedSettings(
        mirror.decimals("boundaries"),
        mirror.flag("oneHot"),
        mirror.constant("nan", Nan.ERROR) == Nan.LAST);
  }

  private enum Nan {
    ERROR,
    LAST
  }

  private static DatePartSettings datePart(Mirror mirror) {
    return new DatePartSettings(
        mirror.constants("value"), mirror.flag("cyclic"), mirror.text("zone", ""));
  }

  private static ImageSettings image(Mirror mirror) {
    return new ImageSettings(
        mirror.number("height", 0),
        mirror.number("width", 0),
        mirror.number("channels", 3),
        mirror.constant("resize").orElse("NONE"),
        mirror.constant("interpolation").orElse("BILINEAR"),
        mirror.text("scale", "1"),
        mirror.text("offset", "0"),
        mirror.constant("layout").filter("CHW"::equals).isPresent());
  }
}
