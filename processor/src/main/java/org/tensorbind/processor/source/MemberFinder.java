package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The bound members of a type in the order of their tensors: inherited ones first, supertypes
 * before subtypes, within a type fields and components before accessors. An overriding accessor
 * keeps the place of the overridden one and replaces its annotations.
 */
final class MemberFinder {
  private MemberFinder() {}

  static List<RawMember> find(TypeElement type) {
    Map<String, RawMember> members = new LinkedHashMap<>();
    boolean isView = Mirrors.isView(type);
    for (TypeElement each : linearize(type)) {
      boolean isForeign = !isView && Mirrors.isView(each); // its members are another class's
      if (!isForeign && !Mirrors.isModel(each)) { // whose annotated methods are called, not read
        for (RawMember member : declaredIn(each)) {
          members.put(uniqueKey(members, member), member);
        }
      }
    }
    return List.copyOf(members.values());
  }

  /** The type and all its supertypes, those first. */
  static Set<TypeElement> linearize(TypeElement type) {
    Set<TypeElement> result = new LinkedHashSet<>();
    addWithSupertypes(type, result, new LinkedHashSet<>());
    return result;
  }

  private static void addWithSupertypes(
      TypeElement type, Set<TypeElement> result, Set<TypeElement> entered) {
    if (!entered.add(type)) {
      return; // seen, or a cyclic inheritance that javac reports
    }
    List<TypeMirror> supertypes = new ArrayList<>();
    supertypes.add(type.getSuperclass());
    supertypes.addAll(type.getInterfaces());
    for (TypeMirror supertype : supertypes) {
      if (supertype instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && !element.getQualifiedName().contentEquals("java.lang.Object")) {
        addWithSupertypes(element, result, entered);
      }
    }
    result.add(type);
  }

  private static List<RawMember> declaredIn(TypeElement type) {
    List<RawMember> result = new ArrayList<>();
    Set<Element> ofComponents = new LinkedHashSet<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      Element field = fieldOf(type, component);
      ofComponents.add(field);
      ExecutableElement accessor = component.getAccessor();
      ofComponents.add(accessor);
      Map<String, Mirror> mirrors = Mirrors.on(component, field, accessor);
      if (!mirrors.isEmpty()) {
        result.add(new RawMember(accessor, field, mirrors, true));
      }
    }
    ConstructorParameters parameters = ConstructorParameters.of(type);
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      add(field, ofComponents, parameters, result);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      add(method, ofComponents, parameters, result);
    }
    for (VariableElement parameter : parameters.rest()) {
      result.add(new RawMember(parameter, parameter, Mirrors.on(parameter), false));
    }
    return result;
  }

  private static void add(
      Element element,
      Set<Element> ofComponents,
      ConstructorParameters parameters,
      List<RawMember> result) {
    if (!ofComponents.contains(element)) {
      RawMember member = parameters.member(element);
      if (!member.mirrors().isEmpty()) {
        result.add(member);
      }
    }
  }

  private static Element fieldOf(TypeElement type, RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .<Element>map(field -> field)
        .orElse(component);
  }

  /** Accessors replace each other; a field that hides another is a member of its own. */
  private static String uniqueKey(Map<String, RawMember> members, RawMember member) {
    String key = member.overrideKey();
    if (member.element() instanceof ExecutableElement) {
      return key;
    }
    return members.containsKey(key) ? key + "@" + member.owner().getQualifiedName() : key;
  }
}
