package org.tensorbind.processor.source;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/**
 * {@code static-member} and {@code inaccessible-member}: how generated code in a package reads a
 * member, or why it cannot.
 */
final class MemberAccess {
  private final Elements elements;
  private final Visibility visibility;

  MemberAccess(Elements elements, Visibility visibility) {
    this.elements = elements;
    this.visibility = visibility;
  }

  /**
   * The expression behind the object; nothing if there is none, which is a finding then.
   *
   * @param label what messages call the member
   */
  Optional<String> of(
      RawMember raw, String label, TypeElement type, PackageElement from, List<Finding> findings) {
    Element element = raw.element();
    if (element.getModifiers().contains(Modifier.STATIC)) {
      findings.add(
          new Finding(
              Problem.STATIC_MEMBER,
              Place.of(raw.name()),
              label + ": a static member belongs to no example, expected an instance member.",
              element.getKind() == ElementKind.ENUM_CONSTANT
                  ? "remove the annotation."
                  : "remove static, or the annotation."));
      return Optional.empty();
    }
    if (element.getKind() == ElementKind.PARAMETER) {
      findings.add(onlyAParameter(raw, label));
      return Optional.empty();
    }
    if (element instanceof ExecutableElement method) {
      Optional<String> obstacle = obstacle(method);
      if (obstacle.isPresent()) {
        findings.add(
            new Finding(
                Problem.INACCESSIBLE_MEMBER,
                Place.of(raw.name()),
                label + ": the method " + obstacle.get() + ", expected an accessor without any."));
        return Optional.empty();
      }
    }
    Optional<String> access = visibility.access(raw, type, from);
    if (access.isEmpty()) {
      findings.add(inaccessible(raw, label, from));
    }
    return access;
  }

  private static Finding onlyAParameter(RawMember raw, String label) {
    String annotation = raw.mirrors().keySet().iterator().next();
    return new Finding(
        Problem.INACCESSIBLE_MEMBER,
        Place.of(raw.name()),
        String.format(
            "%s: @%s stands on a constructor's parameter, but the class has no property of that"
                + " name, expected a field or an accessor such as get%s().",
            label, annotation, Names.capitalize(raw.name())),
        String.format(
            "annotate the property: in Kotlin @field:%1$s or @get:%1$s on a val.", annotation));
  }

  /** Why generated code cannot call a method like a field. */
  private static Optional<String> obstacle(ExecutableElement method) {
    if (!method.getParameters().isEmpty()) {
      return Optional.of("takes parameters");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("has type parameters");
    }
    return method.getThrownTypes().stream().allMatch(MemberAccess::isUnchecked)
        ? Optional.empty()
        : Optional.of("throws checked exceptions");
  }

  private static boolean isUnchecked(TypeMirror thrown) {
    return thrown instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement type
        && (type.getQualifiedName().contentEquals("java.lang.RuntimeException")
            || type.getQualifiedName().contentEquals("java.lang.Error")
            || isUnchecked(type.getSuperclass()));
  }

  /** A member that the class's own package can read, but another one cannot. */
  Optional<String> hidden(List<RawMember> members, TypeElement type, PackageElement from) {
    PackageElement own = elements.getPackageOf(type);
    return members.stream()
        .filter(member -> visibility.access(member, type, from).isEmpty())
        .filter(member -> visibility.access(member, type, own).isPresent())
        .map(RawMember::name)
        .findFirst();
  }

  private Finding inaccessible(RawMember raw, String label, PackageElement from) {
    boolean isMethod = raw.element().getKind() == ElementKind.METHOD;
    boolean isNear = elements.getPackageOf(raw.element()).equals(from);
    String visible = isNear ? "an accessor that is not private" : "a public accessor";
    String expected =
        isMethod
            ? visible
            : visible
                + " that returns "
                + TypeRefs.of(raw.valueType())
                + ", such as get"
                + Names.capitalize(raw.name())
                + "()";
    String fix =
        isMethod
            ? (isNear ? "remove private." : "make it public.")
            : "add " + visible + ", or make the field " + (isNear ? "visible." : "public.");
    return new Finding(
        Problem.INACCESSIBLE_MEMBER,
        Place.of(raw.name()),
        label + ": cannot be read from " + nameOf(from) + ", expected " + expected + ".",
        fix);
  }

  /** A package in a message. */
  static String nameOf(PackageElement home) {
    return home.isUnnamed() ? "the unnamed package" : "package " + home.getQualifiedName();
  }
}
