package org.tensorbind.processor.source;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Names;

/**
 * A field, component or accessor with annotations of this project.
 *
 * @param element what is read: a field, or an accessor method
 * @param reported where a compiler prints positions: for a component its private field
 * @param isComponent whether it is a record's component
 */
public record RawMember(
    Element element, Element reported, Map<String, Mirror> mirrors, boolean isComponent) {
  private static final List<String> CATEGORICAL =
      List.of("OneHot", "MultiHot", "Lookup", "Hashed", "ArgMax", "TopK");

  /** True if the value is encoded as one of several categories. */
  boolean isCategory() {
    return CATEGORICAL.stream().anyMatch(mirrors::containsKey);
  }

  /** The property's name: {@code getX()}, {@code isX()} and {@code x()} are {@code x}. */
  String name() {
    String name = element.getSimpleName().toString();
    if (element.getKind() != ElementKind.METHOD || isComponent) {
      return name;
    }
    for (String prefix : new String[] {"get", "is"}) {
      int length = prefix.length();
      if (name.startsWith(prefix)
          && name.length() > length
          && !Character.isLowerCase(name.codePointAt(length))
          && Character.isJavaIdentifierStart(name.codePointAt(length))) {
        return decapitalize(name.substring(length));
      }
    }
    return name;
  }

  /** As {@code java.beans.Introspector}: {@code URL} stays as it is. */
  private static String decapitalize(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Names.decapitalize(name);
  }

  /** The type of the values, as it is declared. */
  TypeMirror valueType() {
    return valueType(element.asType());
  }

  /** The type of the values in {@code seenFrom}, which may say what type variables stand for. */
  TypeMirror valueType(Types types, DeclaredType seenFrom) {
    return element.getKind() == ElementKind.PARAMETER
        ? element.asType() // which is no member to the language model
        : valueType(types.asMemberOf(seenFrom, element));
  }

  private static TypeMirror valueType(TypeMirror type) {
    return type instanceof ExecutableType method ? method.getReturnType() : type;
  }

  /** Accessors of one name override each other; a component is its accessor. */
  String overrideKey() {
    return element.getSimpleName() + (element instanceof ExecutableElement ? "()" : "");
  }

  TypeElement owner() {
    Element each = element.getEnclosingElement();
    while (!(each instanceof TypeElement)) {
      each = each.getEnclosingElement(); // a parameter stands in a method
    }
    return (TypeElement) each;
  }
}
