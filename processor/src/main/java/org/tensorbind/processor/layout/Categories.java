package org.tensorbind.processor.layout;

import java.util.List;
import java.util.Optional;
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

  /** The type of what a collection, map or set of bits holds; the type itself for anything else. */
  public static JavaType ofElement(JavaType leaf) {
    if (leaf instanceof JavaType.Sequence sequence) {
      return sequence.element() instanceof JavaType.Maybe maybe
          ? maybe.value()
          : sequence.element();
    }
    if (leaf instanceof JavaType.Bits) {
      return new JavaType.Value(Scalar.INT, TypeRef.of("", "int"));
    }
    return leaf instanceof JavaType.Mapping mapping ? mapping.key() : leaf;
  }
}
