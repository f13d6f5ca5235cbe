package org.tensorbind.processor.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types that a bound class, or one nested in it, mentions but that are not (all) there yet. */
final class MissingTypes {
  private final Function<TypeElement, Stream<TypeMirror>> mentioned;
  private final Unfinished unfinished;

  /**
   * Makes one that knows where to look.
   *
   * @param mentioned the types that the bound members of a type mention
   * @param unfinished types that are not all there yet
   */
  MissingTypes(Function<TypeElement, Stream<TypeMirror>> mentioned, Unfinished unfinished) {
    this.mentioned = mentioned;
    this.unfinished = unfinished;
  }

  /** The name of the first one, if there is any. */
  Optional<String> first(TypeElement type) {
    return in(type, new HashSet<>()).findFirst();
  }

  /** The name of the first one in a type, if there is any. */
  Optional<String> first(TypeMirror type) {
    return in(type, new HashSet<>()).findFirst();
  }

  private Stream<String> in(TypeElement type, Set<TypeElement> entered) {
    if (!entered.add(type)) {
      return Stream.empty();
    }
    if (unfinished.contains(type)) {
      return Stream.of("what Lombok adds to " + type.getSimpleName());
    }
    return Views.isPending(type)
        ? Stream.of("the class that " + type.getSimpleName() + " is a view of")
        : mentioned.apply(type).flatMap(mirror -> in(mirror, entered));
  }

  private Stream<String> in(TypeMirror mirror, Set<TypeElement> entered) {
    if (mirror.getKind() == TypeKind.ERROR) {
      return Stream.of(((DeclaredType) mirror).asElement().getSimpleName().toString());
    }
    if (mirror instanceof ArrayType array) {
      return in(array.getComponentType(), entered);
    }
    if (mirror instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return in(wildcard.getExtendsBound(), entered);
    }
    if (mirror instanceof DeclaredType declared) {
      Stream<String> inArguments =
          declared.getTypeArguments().stream().flatMap(argument -> in(argument, entered));
      return isOfJava(declared.asElement())
          ? inArguments
          : Stream.concat(inArguments, in((TypeElement) declared.asElement(), entered));
    }
    return Stream.empty();
  }

  /** No such class is bound, and to look for members in all of them would take long. */
  private static boolean isOfJava(Element type) {
    return ((TypeElement) type).getQualifiedName().toString().startsWith("java.");
  }
}
