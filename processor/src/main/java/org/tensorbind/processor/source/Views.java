package org.tensorbind.processor.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** Types that carry the annotations of another class, and which class that is. */
final class Views {
  private static final String OF = "of";

  private Views() {}

  /** The class that a view is of, if it is one that can be viewed. */
  static Optional<TypeElement> viewedBy(TypeElement type) {
    return of(type)
        .filter(DeclaredType.class::isInstance)
        .map(viewed -> (TypeElement) ((DeclaredType) viewed).asElement())
        .filter(viewed -> !Mirrors.isView(viewed));
  }

  /** True for a view of a class that another processor may still generate. */
  static boolean isPending(TypeElement type) {
    return Mirrors.isView(type) && of(type).isEmpty();
  }

  private static Optional<TypeMirror> of(TypeElement view) {
    return Optional.ofNullable(Mirrors.on(view).get(Mirrors.TENSOR_VIEW))
        .flatMap(mirror -> mirror.type(OF));
  }

  /** {@code invalid-view}: why a type cannot be a view. */
  static Optional<Finding> obstacle(TypeElement view) {
    boolean isAbstract = view.getModifiers().contains(Modifier.ABSTRACT);
    if (!isAbstract && view.getKind() != ElementKind.INTERFACE) {
      String found = "@TensorView stands on " + noun(view) + " that objects can be made of";
      return Optional.of(invalid(view, "", found, "an interface or an abstract class"));
    }
    if (Lints.isGeneric(view)) {
      return Optional.of(invalid(view, "", "the view has type parameters", "one without"));
    }
    TypeMirror mirror = of(view).orElseThrow();
    if (viewedBy(view).isPresent()) {
      return Optional.empty();
    }
    boolean isView = mirror instanceof DeclaredType;
    String found = "of = " + TypeRefs.of(mirror) + ".class is " + (isView ? "a view" : "no class");
    String expected = isView ? "the class that it views" : "a class, record, interface or enum";
    return Optional.of(invalid(view, OF, found, expected));
  }

  private static String noun(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? "a record" : "a class";
  }

  private static Finding invalid(
      TypeElement view, String parameter, String found, String expected) {
    return new Finding(
        Problem.INVALID_VIEW,
        Place.ofClass().at(Mirrors.TENSOR_VIEW, parameter),
        view.getSimpleName() + ": " + found + ", expected " + expected + ".");
  }

  /** {@code inaccessible-member}: a class that generated code cannot name. */
  static Finding hidden(Form form, PackageElement from) {
    return new Finding(
        Problem.INACCESSIBLE_MEMBER,
        Place.ofClass().at(Mirrors.TENSOR_VIEW, OF),
        String.format(
            "%s: %s cannot be used from %s, expected a class that is visible there.",
            form.carrier().getSimpleName(), TypeRefs.of(form.type()), MemberAccess.nameOf(from)));
  }

  /** The views that are meant for the classes in a member's type, by those classes. */
  static Map<TypeElement, TypeElement> meantFor(RawMember written, Form form) {
    Map<TypeElement, TypeElement> views = new HashMap<>();
    if (form.isView()) {
      views.putAll(mentionedIn(written.valueType()));
    }
    views.putAll(chosenBy(written.mirrors()));
    return views;
  }

  /** {@code view-type}: a chosen view of a class that is not there. */
  static Optional<Finding> mischosen(RawMember written, TypeMirror type, Form form) {
    boolean isFine =
        !written.mirrors().containsKey(Mirrors.VIEWED)
            || mentions(type, chosenBy(written.mirrors()).keySet());
    return isFine
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Problem.VIEW_TYPE,
                Place.of(written.name()).at(Mirrors.VIEWED),
                String.format(
                    "%s: @Viewed names no view of a class in %s, expected one whose @TensorView"
                        + " is of it.",
                    form.label(written), TypeRefs.of(type))));
  }

  /** True if {@code @Viewed} names a view that has an error of its own. */
  static boolean choosesFaulty(RawMember written) {
    return Optional.ofNullable(written.mirrors().get(Mirrors.VIEWED))
        .flatMap(mirror -> mirror.type("value"))
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .filter(type -> Mirrors.isView(type) && obstacle(type).isPresent())
        .isPresent();
  }

  /** The view that {@code @Viewed} names, by the class that it views; nothing without one. */
  static Map<TypeElement, TypeElement> chosenBy(Map<String, Mirror> mirrors) {
    return Optional.ofNullable(mirrors.get(Mirrors.VIEWED))
        .flatMap(mirror -> mirror.type("value"))
        .map(Views::mentionedIn)
        .orElse(Map.of());
  }

  /** The views that a type mentions, by the classes that they view. */
  static Map<TypeElement, TypeElement> mentionedIn(TypeMirror type) {
    Map<TypeElement, TypeElement> views = new HashMap<>();
    collect(type, views);
    return views;
  }

  private static void collect(TypeMirror type, Map<TypeElement, TypeElement> views) {
    if (type instanceof ArrayType array) {
      collect(array.getComponentType(), views);
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      collect(wildcard.getExtendsBound(), views);
    } else if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      viewedBy(element).ifPresent(viewed -> views.put(viewed, element));
      declared.getTypeArguments().forEach(argument -> collect(argument, views));
    }
  }

  private static boolean mentions(TypeMirror type, Set<TypeElement> classes) {
    if (type instanceof ArrayType array) {
      return mentions(array.getComponentType(), classes);
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return mentions(wildcard.getExtendsBound(), classes);
    }
    return type instanceof DeclaredType declared
        && (classes.contains((TypeElement) declared.asElement())
            || declared.getTypeArguments().stream().anyMatch(each -> mentions(each, classes)));
  }

  /** What to write in place of a view where objects of the viewed class are meant. */
  static Optional<String> adviceOn(TypeElement type) {
    return viewedBy(type)
        .map(
            viewed ->
                String.format(
                    "%s with @Viewed(%s.class)",
                    TypeRefs.of(viewed), String.join(".", TypeRefs.of(type).simpleNames())));
  }
}
