package org.tensorbind.processor.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.EncodingSettings.EncodedBySettings;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.shape.DType;

/** Reads the class of an encoder of the user's own. */
final class EncoderReader {
  private static final String INTERFACE = "org.tensorbind.TensorEncoder";

  private final Types types;

  EncoderReader(Types types) {
    this.types = types;
  }

  /** What encodes a member of a type, or the elements of a sequence. */
  EncodedBySettings read(Mirror mirror, TypeMirror member) {
    Optional<TypeMirror> written = mirror.type("value");
    if (written.isEmpty() || !(written.get() instanceof DeclaredType declared)) {
      return unusable(TypeRef.of("", "?"), "is no class");
    }
    TypeElement encoder = (TypeElement) declared.asElement();
    TypeRef ref = TypeRefs.of(encoder);
    Optional<String> obstacle = obstacle(encoder);
    if (obstacle.isPresent()) {
      return unusable(ref, obstacle.get());
    }
    Optional<TypeMirror> value = encoded(encoder.asType());
    if (value.isEmpty()) {
      return unusable(ref, "does not implement TensorEncoder<T>");
    }
    if (value.get() instanceof TypeVariable) {
      return unusable(ref, "does not say what it encodes, its T is a variable");
    }
    Mirror spec = Mirrors.on(encoder).get(Mirrors.ENCODER_SPEC);
    if (spec == null) {
      return unusable(ref, "has no @EncoderSpec");
    }
    if (spec.constant("dtype").filter("AUTO"::equals).isPresent()) {
      return unusable(ref, "has dtype = AUTO in its @EncoderSpec");
    }
    Optional<TypeMirror> taken = taken(member, value.get());
    if (taken.isEmpty()) {
      return unusable(ref, "encodes " + TypeRefs.of(value.get()));
    }
    return new EncodedBySettings(
        ref,
        taken.map(TypeRefs::of),
        spec.numbers("shape").orElse(List.of()),
        spec.constant("dtype", DType.FLOAT32),
        Optional.empty());
  }

  private static EncodedBySettings unusable(TypeRef encoder, String why) {
    return new EncodedBySettings(
        encoder, Optional.empty(), List.of(), DType.FLOAT32, Optional.of(why));
  }

  private static Optional<String> obstacle(TypeElement encoder) {
    if (encoder.getKind() != ElementKind.CLASS && encoder.getKind() != ElementKind.RECORD) {
      return Optional.of("is no class");
    }
    if (encoder.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    for (Element each = encoder; each instanceof TypeElement; each = each.getEnclosingElement()) {
      boolean isInner =
          each.getEnclosingElement() instanceof TypeElement
              && !each.getModifiers().contains(Modifier.STATIC)
              && each.getKind() == ElementKind.CLASS;
      if (each.getModifiers().contains(Modifier.PRIVATE) || isInner) {
        return Optional.of(isInner ? "is an inner class, not a static one" : "is private");
      }
    }
    boolean isMade =
        ElementFilter.constructorsIn(encoder.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(EncoderReader::isVisible);
    return isMade ? Optional.empty() : Optional.of("has no visible constructor without parameters");
  }

  private static boolean isVisible(ExecutableElement constructor) {
    return !constructor.getModifiers().contains(Modifier.PRIVATE);
  }

  /** The member's type, or that of what it holds, which can be given to the encoder. */
  private Optional<TypeMirror> taken(TypeMirror type, TypeMirror value) {
    TypeMirror whole =
        type.getKind().isPrimitive() ? types.boxedClass((PrimitiveType) type).asType() : type;
    if (types.isAssignable(whole, value)) {
      return Optional.of(type);
    }
    if (type instanceof ArrayType array) {
      return taken(array.getComponentType(), value);
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return taken(wildcard.getExtendsBound(), value);
    }
    return held(type).flatMap(element -> taken(element, value));
  }

  /** What an Optional or an Iterable holds. */
  private Optional<TypeMirror> held(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
      if (name.equals("java.util.Optional") || name.equals("java.lang.Iterable")) {
        return declared.getTypeArguments().stream().findFirst().map(argument -> argument);
      }
      return types.directSupertypes(type).stream()
          .flatMap(supertype -> held(supertype).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  /** What the type argument of {@code TensorEncoder} is, seen from {@code type}. */
  private Optional<TypeMirror> encoded(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(INTERFACE)) {
      return declared.getTypeArguments().stream().findFirst().map(argument -> argument);
    }
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> encoded(supertype).stream())
        .findFirst();
  }
}
