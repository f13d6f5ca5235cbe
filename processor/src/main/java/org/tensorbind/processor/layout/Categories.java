package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tensorbind.processor.model.Annotations;
import org.tensorbind.processor.model.Annotations.CategorySource;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;

/** The categories that a member's type and annotations name. */
public final class Categories {
  private Categories() {}

  /** Those written, from a vocabulary, or implied by an enum, a boolean or a sealed type. */
  public static List<String> of(JavaType leaf, CategorySource source) {
    return source.isPresent() ? source.categories() : implied(leaf).orElse(List.of());
  }

  /** The categories that a type has by itself. */
  public static Optional<List<String>> implied(JavaType leaf) {
    if (leaf instanceof JavaType.Ranking ranking) {
      return implied(ranking.label());
    }
    if (leaf instanceof JavaType.EnumValue type) {
      return Optional.of(type.constants());
    }
    if (leaf instanceof JavaType.SealedValue type) {
      return Optional.of(type.permitted().stream().map(TypeRef::simpleName).toList());
    }
    if (leaf instanceof JavaType.Value value && value.scalar() == Scalar.BOOLEAN) {
      return Optional.of(List.of("false", "true"));
    }
    return Optional.empty();
  }

  static Encoding encoding(JavaType leaf, Annotations annotations) {
    if (annotations.oneHot().isPresent()) {
      var settings = annotations.oneHot().get();
      List<String> categories = of(leaf, settings.source());
      OptionalInt integers =
          categories.isEmpty() && settings.depth() > 0
              ? OptionalInt.of((int) settings.depth())
              : OptionalInt.empty();
      return new Encoding.OneHot(CategoryTable.oneHot(categories, integers, settings));
    }
    if (annotations.lookup().isPresent()) {
      var settings = annotations.lookup().get();
      return new Encoding.Lookup(
          CategoryTable.lookup(of(leaf, settings.source()), settings), settings.maskToken());
    }
    if (annotations.scores().isPresent()) {
      var settings = annotations.scores().get();
      return new Encoding.Scores(
          CategoryTable.labels(of(leaf, settings.labels())),
          settings.k().map(k -> OptionalInt.of((int) (long) k)).orElse(OptionalInt.empty()));
    }
    if (annotations.normalized().isPresent()) {
      var settings = annotations.normalized().get();
      return new Encoding.Normalized(
          settings.mean(),
          settings.variance().stream()
              .map(variance -> variance == 0 ? 1 : Math.sqrt(variance))
              .toList());
    }
    if (annotations.rescaled().isPresent()) {
      var settings = annotations.rescaled().get();
      return new Encoding.Rescaled(settings.scale(), settings.offset());
    }
    return new Encoding.Plain();
  }
}
