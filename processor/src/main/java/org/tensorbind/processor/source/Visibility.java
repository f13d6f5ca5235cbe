package org.tensorbind.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Member.Mutator;
import org.tensorbind.processor.model.Names;

/** What generated code in a package can reach, and by which expression. */
final class Visibility {
  private final Types types;
  private final Elements elements;

  Visibility(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  boolean canSee(Element element, PackageElement from) {
    if (element.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return element.getModifiers().contains(Modifier.PUBLIC)
        || isInterfaceMember(element)
        || elements.getPackageOf(element).equals(from);
  }

  /** The class and all that enclose it. */
  boolean canSeeType(TypeElement type, PackageElement from) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!canSee(each, from)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPublic(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC) && !isInterfaceMember(each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInterfaceMember(Element element) {
    return element.getEnclosingElement().getKind().isInterface()
        && !element.getModifiers().contains(Modifier.PRIVATE);
  }

  /** How a member of {@code type} is read, if it can be seen. */
  Optional<String> access(RawMember member, TypeElement type, PackageElement from) {
    Element element = member.element();
    if (element instanceof ExecutableElement) {
      return canSee(element, from) ? Optional.of(element.getSimpleName() + "()") : Optional.empty();
    }
    if (canSee(element, from)) {
      return Optional.of(element.getSimpleName().toString());
    }
    return accessorOf(element, type, from).map(method -> method.getSimpleName() + "()");
  }

  private Optional<ExecutableElement> accessorOf(
      Element field, TypeElement type, PackageElement from) {
    String name = field.getSimpleName().toString();
    List<String> names =
        List.of(name, "get" + Names.capitalize(name), "is" + Names.capitalize(name));
    return methods(type)
        .filter(method -> names.contains(method.getSimpleName().toString()))
        .filter(method -> method.getParameters().isEmpty() && canSee(method, from))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> sameType(method.getReturnType(), field.asType()))
        .findFirst();
  }

  /** How a member is set: a setter, or its field. */
  Optional<Mutator> mutator(RawMember member, TypeElement type, PackageElement from) {
    String name = member.name();
    TypeMirror valueType = member.valueType();
    String setter = "set" + Names.capitalize(name);
    Optional<Mutator> found =
        methods(type)
            .filter(method -> method.getSimpleName().contentEquals(setter))
            .filter(method -> method.getParameters().size() == 1 && canSee(method, from))
            .filter(method -> sameType(method.getParameters().get(0).asType(), valueType))
            .findFirst()
            .map(method -> new Mutator(setter, false));
    if (found.isPresent()) {
      return found;
    }
    return MemberFinder.linearize(type).stream()
        .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals(name) && canSee(field, from))
        .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(field -> sameType(field.asType(), valueType))
        .findFirst()
        .map(field -> new Mutator(name, true));
  }

  private static Stream<ExecutableElement> methods(TypeElement type) {
    return MemberFinder.linearize(type).stream()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream());
  }

  /** Annotations on a type do not make it another one. */
  private boolean sameType(TypeMirror one, TypeMirror other) {
    boolean isVariable = one.getKind() == TypeKind.TYPEVAR || other.getKind() == TypeKind.TYPEVAR;
    return isVariable
        ? types.isSameType(types.erasure(one), types.erasure(other))
        : types.isSameType(one, other) || TypeRefs.of(one).equals(TypeRefs.of(other));
  }
}
