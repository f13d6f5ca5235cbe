package org.tensorbind.processor.source;

import java.util.HashSet;
import java.util.List;
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

/** Types that a bound class, or one nested in it, mentions but that do not exist (yet). */
final class MissingTypes {
  private final Function<TypeElement, List<RawMember>> members;

  MissingTypes(Function<TypeElement, List<RawMember>> members) {
    this.members = members;
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
    return entered.add(type)
        ? members.apply(type).stream().flatMap(member -> in(member.valueType(), entered))
        : Stream.empty();
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
