package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.Annotations.EmbeddedSettings;
import org.tensorbind.processor.model.Annotations.ImputeSettings;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.Partition;
import org.tensorbind.processor.model.Annotations.RaggedSettings;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.Annotations.Split;
import org.tensorbind.processor.model.Annotations.Standardize;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.Annotations.TextSettings;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.Annotations.WindowSettings;
import org.tensorbind.processor.model.BoundClass.CrossSettings;
import org.tensorbind.processor.model.BoundClass.Settings;
import org.tensorbind.processor.shape.DType;

/** From annotation mirrors to the model's settings. */
final class AnnotationReader {
  private final EncodingReader encodings;

  AnnotationReader(EncodingReader encodings) {
    this.encodings = encodings;
  }

  /** What is said of a member of a type. */
  Annotations read(Map<String, Mirror> mirrors, TypeMirror type) {
    return new Annotations(
        new ArrayList<>(mirrors.keySet()),
        optional(mirrors, "Tensor").map(AnnotationReader::tensor),
        optional(mirrors, "Padded").map(AnnotationReader::padded),
        optional(mirrors, "Embedded").map(mirror -> new EmbeddedSettings(mirror.text("prefix"))),
        optional(mirrors, "Concat")
            .map(mirror -> new ConcatSettings(mirror.text("value", ""), mirror.numbers("shape"))),
        optional(mirrors, "Impute")
            .map(
                mirror ->
                    new ImputeSettings(mirror.text("value", ""), mirror.text("indicator", ""))),
        optional(mirrors, "Ragged").map(AnnotationReader::ragged),
        optional(mirrors, "Window").map(AnnotationReader::window),
        optional(mirrors, "Text")
            .map(
                mirror ->
                    new TextSettings(
                        mirror.constant("standardize", Standardize.LOWER_AND_STRIP_PUNCTUATION),
                        mirror.constant("split", Split.WHITESPACE))),
        encodings.read(mirrors, type));
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

  private static RaggedSettings ragged(Mirror mirror) {
    return new RaggedSettings(
        mirror.texts("splits").orElse(List.of()),
        mirror.constant("splitsDtype", DType.INT64),
        mirror.constant("partition", Partition.ROW_SPLITS));
  }

  private static WindowSettings window(Mirror mirror) {
    return new WindowSettings(
        mirror.number("size", 1), mirror.number("stride", 1), mirror.number("samplingRate", 1));
  }

  /** Those of a class, in the order written. */
  static List<CrossSettings> crosses(Map<String, Mirror> mirrors) {
    List<Mirror> all = new ArrayList<>();
    optional(mirrors, "Cross").ifPresent(all::add);
    optional(mirrors, "Crosses").ifPresent(mirror -> all.addAll(mirror.nested("value")));
    return all.stream()
        .map(
            mirror ->
                new CrossSettings(
                    mirror.text("name", ""),
                    mirror.texts("members").orElse(List.of()),
                    mirror.number("bins", 0),
                    mirror.flag("oneHot")))
        .toList();
  }

  private static Optional<Mirror> optional(Map<String, Mirror> mirrors, String name) {
    return Optional.ofNullable(mirrors.get(name));
  }
}
