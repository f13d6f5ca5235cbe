package org.tensorbind.processor.layout;

import java.util.Optional;
import java.util.Set;
import org.tensorbind.processor.model.Annotations.Standardize;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.TypeRef;

/** Whether results can be read back into a class, and if not, why. */
public final class Readability {
  /** Collections that can be made without knowing more than their elements. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.ArrayList",
          "java.util.Set",
          "java.util.HashSet",
          "java.util.LinkedHashSet");

  private Readability() {}

  /** The reason why there is no {@code read}, as a clause. */
  public static Optional<String> obstacle(Node.Struct struct) {
    BoundClass type = struct.type();
    String name = type.isViewed() ? type.simpleName() : type.label();
    if (type.construction() instanceof Construction.Impossible impossible) {
      return Optional.of(name + " cannot be made: " + impossible.reason());
    }
    if (!struct.interleaves().isEmpty()) {
      return Optional.of("the sequences of " + name + " lie side by side in one tensor");
    }
    if (hasWildcard(type.type())) {
      return Optional.of("the type arguments of " + name + " are not known");
    }
    return struct.fields().stream().flatMap(field -> obstacle(struct, field).stream()).findFirst();
  }

  private static Optional<String> obstacle(Node.Struct struct, Node.Field field) {
    if (struct.type().construction() instanceof Construction.Canonical canonical
        && !canonical.components().contains(field.member().name())) {
      return Optional.of(field.member().label() + " is computed");
    }
    return obstacle(field.value()).map(reason -> field.member().label() + " " + reason);
  }

  private static Optional<String> obstacle(Node node) {
    if (node instanceof Node.Nested nested) {
      Optional<String> inside = obstacle(nested.struct());
      return hasWildcard(nested.type().ref())
          ? Optional.of("has a type argument that is not known")
          : inside.map(reason -> "holds what cannot be read: " + reason);
    }
    if (node instanceof Node.Repeated repeated && repeated.preparation().isPresent()) {
      return Optional.of(
          repeated.preparation().get() instanceof Node.Tokens
              ? "is split into tokens"
              : "is an array of TensorFlow Java");
    }
    if (node instanceof Node.Repeated repeated) {
      if (repeated.axis() instanceof AxisRef.Ragged) {
        return Optional.of("is ragged");
      }
      if (repeated.window().isPresent()) {
        return Optional.of("is cut into windows");
      }
      return collection(repeated.type()).or(() -> obstacle(repeated.element()));
    }
    if (node instanceof Node.Crossed) {
      return Optional.of("is hashed from others");
    }
    return node instanceof Node.Leaf leaf ? leaf(leaf) : Optional.empty();
  }

  private static Optional<String> collection(JavaType type) {
    if (!(type instanceof Sequence sequence)) {
      return Optional.empty();
    }
    if (sequence.kind() == Sequence.Kind.ARRAY) {
      return sequence.element().ref().arguments().isEmpty()
          ? Optional.empty()
          : Optional.of("is an array of a generic type");
    }
    return COLLECTIONS.contains(type.ref().qualifiedName())
        ? Optional.empty()
        : Optional.of("is a " + type.ref().simpleName() + ", which cannot be made");
  }

  private static Optional<String> leaf(Node.Leaf leaf) {
    Optional<String> obstacle = leaf.encoding().obstacleToReading();
    if (obstacle.isPresent()) {
      return obstacle;
    }
    if (leaf.text().filter(text -> text.standardize() != Standardize.NONE).isPresent()) {
      return Optional.of("is standardized");
    }
    return leaf.type() instanceof JavaType.SealedValue
        ? Optional.of("is encoded by its class alone")
        : Optional.empty();
  }

  private static boolean hasWildcard(TypeRef ref) {
    return ref.arguments().stream()
        .anyMatch(argument -> argument.wildcard() || argument.simpleName().equals("?"));
  }
}
