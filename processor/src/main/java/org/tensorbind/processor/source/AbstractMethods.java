package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that a model's implementation has to have. */
final class AbstractMethods {
  private final Types types;
  private final Elements elements;

  AbstractMethods(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** The abstract methods that no other one overrides; those of supertypes first. */
  List<ExecutableElement> of(TypeElement type) {
    Set<TypeElement> all = MemberFinder.linearize(type);
    List<ExecutableElement> methods =
        all.stream()
            .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
            .toList();
    List<ExecutableElement> result = new ArrayList<>();
    for (ExecutableElement method : methods) {
      boolean isOverridden =
          methods.stream()
              .anyMatch(other -> other != method && elements.overrides(other, method, type));
      if (method.getModifiers().contains(Modifier.ABSTRACT)
          && !isOverridden
          && !isClose(method)
          && !isOfObject(method)) {
        add(method, (DeclaredType) type.asType(), result);
      }
    }
    return result;
  }

  /** Of methods that two unrelated supertypes declare, the one with the narrower result counts. */
  private void add(ExecutableElement method, DeclaredType type, List<ExecutableElement> result) {
    ExecutableType seen = (ExecutableType) types.asMemberOf(type, method);
    for (int i = 0; i < result.size(); i++) {
      ExecutableElement other = result.get(i);
      ExecutableType otherSeen = (ExecutableType) types.asMemberOf(type, other);
      if (isSame(other, otherSeen, method, seen)) {
        if (isNarrower(seen.getReturnType(), otherSeen.getReturnType())) {
          result.set(i, method);
        }
        return;
      }
    }
    result.add(method);
  }

  private boolean isNarrower(TypeMirror one, TypeMirror other) {
    return !types.isSameType(one, other) && types.isSubtype(one, other);
  }

  private boolean isSame(
      ExecutableElement one, ExecutableType oneSeen, ExecutableElement other, ExecutableType seen) {
    return one.getSimpleName().equals(other.getSimpleName())
        && (types.isSubsignature(oneSeen, seen) || types.isSubsignature(seen, oneSeen));
  }

  private static boolean isClose(ExecutableElement method) {
    return method.getSimpleName().contentEquals("close")
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() == TypeKind.VOID;
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(
            each ->
                isSame(
                    method,
                    (ExecutableType) method.asType(),
                    each,
                    (ExecutableType) each.asType()));
  }
}
