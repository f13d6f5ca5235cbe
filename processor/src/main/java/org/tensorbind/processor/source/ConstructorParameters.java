package org.tensorbind.processor.source;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Annotations on the parameters of a class's constructors, where Kotlin puts those of a property:
 * they stand for the field or accessor of the parameter's name. A record's are its components'.
 */
final class ConstructorParameters {
  private final Map<String, VariableElement> byName;

  private ConstructorParameters(Map<String, VariableElement> byName) {
    this.byName = byName;
  }

  static ConstructorParameters of(TypeElement type) {
    Map<String, VariableElement> result = new LinkedHashMap<>();
    if (type.getKind() == ElementKind.CLASS) {
      for (ExecutableElement each : ElementFilter.constructorsIn(type.getEnclosedElements())) {
        each.getParameters().stream()
            .filter(parameter -> !Mirrors.on(parameter).isEmpty())
            .forEach(
                parameter -> result.putIfAbsent(parameter.getSimpleName().toString(), parameter));
      }
    }
    return new ConstructorParameters(result);
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The member that a field or method is by its own annotations, or by its parameter's. */
  RawMember member(Element element) {
    Map<String, Mirror> own = Mirrors.on(element);
    RawMember member = new RawMember(element, element, own, false);
    if (!isProperty(element)) {
      return member;
    }
    VariableElement parameter = byName.remove(member.name());
    return parameter == null || !own.isEmpty()
        ? member
        : new RawMember(element, parameter, Mirrors.on(parameter), false);
  }

  private static boolean isProperty(Element element) {
    return !(element instanceof ExecutableElement method)
        || (method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID);
  }

  /** Those that no field and no accessor has the name of. */
  Iterable<VariableElement> rest() {
    return byName.values();
  }
}
