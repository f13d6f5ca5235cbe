package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.ModelMethod;

/** Which warnings code that names a class and its members would get without being at fault. */
final class Lints {
  private static final String DEPRECATION = "deprecation";

  private final Elements elements;

  Lints(Elements elements) {
    this.elements = elements;
  }

  /** The lints of code that names a class alone. */
  List<String> of(TypeElement type) {
    return lints(type, elements.isDeprecated(type));
  }

  /**
   * The lints of code that names a class, its bound members and their types.
   *
   * @param raw the members as they are declared
   * @param valueTypes what those have for values, seen from the class
   * @param members the same members in the model
   */
  List<String> of(
      TypeElement type, List<RawMember> raw, List<TypeMirror> valueTypes, List<Member> members) {
    return lints(
        type,
        elements.isDeprecated(type)
            || raw.stream().anyMatch(this::isDeprecated)
            || valueTypes.stream().anyMatch(this::mentionsDeprecated)
            || members.stream().anyMatch(Lints::isDeprecatedInside));
  }

  /**
   * The lints of code that implements a model interface.
   *
   * @param elementsOfMethods as they are declared
   * @param methods the same in the model
   */
  List<String> ofModel(
      TypeElement type, List<ExecutableElement> elementsOfMethods, List<ModelMethod> methods) {
    return lints(
        type,
        elements.isDeprecated(type)
            || elementsOfMethods.stream().anyMatch(this::mentionsDeprecated)
            || methods.stream().flatMap(ModelMethod::boundClasses).anyMatch(Lints::isDeprecated));
  }

  private boolean mentionsDeprecated(ExecutableElement method) {
    return elements.isDeprecated(method)
        || mentionsDeprecated(method.getReturnType())
        || method.getParameters().stream().anyMatch(each -> mentionsDeprecated(each.asType()));
  }

  private static boolean isDeprecated(BoundClass type) {
    return type.lints().contains(DEPRECATION);
  }

  private static List<String> lints(TypeElement type, boolean isDeprecated) {
    List<String> lints = new ArrayList<>();
    if (isDeprecated) {
      lints.add(DEPRECATION);
      lints.add("removal");
    }
    if (isGeneric(type) && type.getTypeParameters().isEmpty()) {
      lints.add("rawtypes"); // an inner class of a generic one
    }
    return lints;
  }

  /** True for a class with type parameters, and for one inside an instance of such a class. */
  static boolean isGeneric(TypeElement type) {
    Element each = type;
    while (each instanceof TypeElement element) {
      if (!element.getTypeParameters().isEmpty()) {
        return true;
      }
      each =
          element.getModifiers().contains(Modifier.STATIC) ? null : element.getEnclosingElement();
    }
    return false;
  }

  private boolean isDeprecated(RawMember member) {
    return elements.isDeprecated(member.element()) || elements.isDeprecated(member.reported());
  }

  private boolean mentionsDeprecated(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return mentionsDeprecated(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && (elements.isDeprecated(declared.asElement())
            || hasDeprecatedConstants(declared.asElement())
            || declared.getTypeArguments().stream().anyMatch(this::mentionsDeprecated));
  }

  private boolean hasDeprecatedConstants(Element type) {
    return type.getKind() == ElementKind.ENUM
        && type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
  }

  private static boolean isDeprecatedInside(Member member) {
    return nestedIn(member.type()).filter(Lints::isDeprecated).isPresent();
  }

  private static Optional<BoundClass> nestedIn(JavaType type) {
    if (type instanceof JavaType.Nested nested) {
      return Optional.of(nested.type());
    }
    if (type instanceof JavaType.Sequence sequence) {
      return nestedIn(sequence.element());
    }
    return type instanceof JavaType.Maybe maybe ? nestedIn(maybe.value()) : Optional.empty();
  }
}
