package org.tensorbind.processor.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.tensorbind.processor.model.BoundClass.Construction;
import org.tensorbind.processor.model.Member;

/** Finds out how generated code in a package can make an instance of a class. */
final class Constructions {
  private final Visibility visibility;

  Constructions(Visibility visibility) {
    this.visibility = visibility;
  }

  Construction of(TypeElement type, List<Member> members, PackageElement from) {
    if (type.getKind() == ElementKind.RECORD) {
      return ofRecord(type, members);
    }
    if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return new Construction.Impossible("it is abstract");
    }
    if (isInner(type)) {
      return new Construction.Impossible("it has no visible constructor without parameters");
    }
    Construction bySetters = bySetters(type, members, from);
    return bySetters instanceof Construction.Settable
        ? bySetters
        : byConstructor(type, members, from).orElse(bySetters);
  }

  private Construction bySetters(TypeElement type, List<Member> members, PackageElement from) {
    if (!hasConstructor(type, from)) {
      return new Construction.Impossible("it has no visible constructor without parameters");
    }
    return members.stream()
        .filter(member -> member.mutator().isEmpty())
        .findFirst()
        .<Construction>map(
            member ->
                new Construction.Impossible(
                    member.name() + " has neither a setter nor a visible field that is not final"))
        .orElse(new Construction.Settable());
  }

  /** A constructor whose parameters have the names and types of all members. */
  private Optional<Construction> byConstructor(
      TypeElement type, List<Member> members, PackageElement from) {
    Set<String> wanted =
        members.stream()
            .map(member -> member.name() + " " + member.type().ref())
            .collect(Collectors.toSet());
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getThrownTypes().isEmpty() && visibility.canSee(each, from))
        .filter(each -> each.getParameters().size() == members.size())
        .filter(each -> parametersOf(each).equals(wanted))
        .findFirst()
        .map(each -> new Construction.Canonical(namesOf(each.getParameters())));
  }

  private static Set<String> parametersOf(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(each -> each.getSimpleName() + " " + TypeRefs.of(each.asType()))
        .collect(Collectors.toSet());
  }

  private static List<String> namesOf(List<? extends Element> elements) {
    return elements.stream().map(Element::getSimpleName).map(Object::toString).toList();
  }

  private static Construction ofRecord(TypeElement type, List<Member> members) {
    List<String> components = namesOf(type.getRecordComponents());
    List<String> bound = members.stream().map(Member::name).toList();
    return components.stream()
        .filter(component -> !bound.contains(component))
        .findFirst()
        .<Construction>map(
            component ->
                new Construction.Impossible("its component " + component + " comes from no tensor"))
        .orElse(new Construction.Canonical(components));
  }

  private static boolean isInner(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement && !type.getModifiers().contains(Modifier.STATIC);
  }

  private boolean hasConstructor(TypeElement type, PackageElement from) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(each -> takesNothing(each) && visibility.canSee(each, from));
  }

  private static boolean takesNothing(ExecutableElement constructor) {
    return constructor.getParameters().isEmpty() && constructor.getThrownTypes().isEmpty();
  }
}
