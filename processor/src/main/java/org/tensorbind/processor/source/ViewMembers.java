package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.tensorbind.processor.model.Names;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** Finds the members that a view's members stand for: {@code unknown-member}, {@code view-type}. */
final class ViewMembers {
  private final Types types;
  private final Visibility visibility;

  ViewMembers(Types types, Visibility visibility) {
    this.types = types;
    this.visibility = visibility;
  }

  /**
   * What is read for a member of a view.
   *
   * @return the viewed class's member with the annotations of the view's; nothing if there is none,
   *     which is a finding then
   */
  Optional<RawMember> counterpart(
      RawMember written, Form form, PackageElement from, List<Finding> findings) {
    if (hasBody(written)) {
      findings.add(withBody(written, form));
      return Optional.empty();
    }
    if (hasParameters(written)) {
      findings.add(withParameters(written, form));
      return Optional.empty();
    }
    List<RawMember> candidates = candidates(written, form.type());
    if (candidates.isEmpty()) {
      findings.add(unknown(written, form, from));
      return Optional.empty();
    }
    List<RawMember> visible =
        candidates.stream()
            .filter(each -> visibility.access(each, form.type(), from).isPresent())
            .toList();
    if (visible.isEmpty()) {
      findings.add(hidden(written, form, from));
      return Optional.empty();
    }
    TypeMirror wanted = written.valueType(types, (DeclaredType) form.carrier().asType());
    Optional<RawMember> fitting =
        visible.stream().filter(each -> fits(wanted, typeOf(each, form))).findFirst();
    if (fitting.isPresent()) {
      return fitting;
    }
    RawMember first = visible.get(0);
    if (Templates.hasVariable(typeOf(first, form))) {
      return Optional.of(first); // which a rule reports
    }
    findings.add(otherType(written, wanted, first, form));
    return Optional.empty();
  }

  /** The types of everything that a view's member may stand for. */
  Stream<TypeMirror> typesFor(RawMember written, TypeElement viewed) {
    return candidates(written, viewed).stream().map(RawMember::valueType);
  }

  private TypeMirror typeOf(RawMember member, Form form) {
    return member.valueType(types, form.objects());
  }

  private static boolean hasBody(RawMember written) {
    return written.element() instanceof ExecutableElement method
        && !method.getModifiers().contains(Modifier.ABSTRACT)
        && !method.getModifiers().contains(Modifier.STATIC);
  }

  private static boolean hasParameters(RawMember written) {
    return written.element() instanceof ExecutableElement method
        && !method.getParameters().isEmpty();
  }

  /** Accessors before fields, and those of subtypes before those of supertypes. */
  private static List<RawMember> candidates(RawMember written, TypeElement viewed) {
    String name = written.name();
    Set<String> names = new LinkedHashSet<>();
    names.add(written.element().getSimpleName().toString());
    names.add(name);
    names.add("get" + Names.capitalize(name));
    names.add("is" + Names.capitalize(name));
    List<Property> properties = properties(viewed);
    List<RawMember> result = new ArrayList<>();
    for (String each : names) {
      properties.stream()
          .filter(property -> property.element() instanceof ExecutableElement)
          .filter(property -> property.element().getSimpleName().contentEquals(each))
          .forEach(property -> result.add(property.with(written)));
    }
    properties.stream()
        .filter(property -> !(property.element() instanceof ExecutableElement))
        .filter(property -> property.element().getSimpleName().contentEquals(name))
        .forEach(property -> result.add(property.with(written)));
    return result;
  }

  /** What can be read of an object. */
  private record Property(Element element, boolean isComponent) {
    RawMember with(RawMember written) {
      return new RawMember(element, written.reported(), written.mirrors(), isComponent);
    }

    String name() {
      return new RawMember(element, element, Map.of(), isComponent).name();
    }
  }

  private static List<Property> properties(TypeElement viewed) {
    List<TypeElement> all = new ArrayList<>(MemberFinder.linearize(viewed));
    Collections.reverse(all);
    List<Property> result = new ArrayList<>();
    for (TypeElement each : all) {
      Set<Element> ofComponents = new LinkedHashSet<>();
      for (RecordComponentElement component : each.getRecordComponents()) {
        ofComponents.add(component.getAccessor());
        result.add(new Property(component.getAccessor(), true));
      }
      ElementFilter.methodsIn(each.getEnclosedElements()).stream()
          .filter(method -> method.getParameters().isEmpty() && !ofComponents.contains(method))
          .filter(method -> method.getReturnType().getKind() != TypeKind.VOID)
          .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
          .forEach(method -> result.add(new Property(method, false)));
      ElementFilter.fieldsIn(each.getEnclosedElements()).stream()
          .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
          .forEach(field -> result.add(new Property(field, false)));
    }
    return result;
  }

  /** The same type, boxing aside, where a view stands for the class that it views. */
  private boolean fits(TypeMirror wanted, TypeMirror found) {
    return matches(unboxed(wanted), unboxed(found));
  }

  private boolean matches(TypeMirror wanted, TypeMirror found) {
    if (wanted instanceof ArrayType one && found instanceof ArrayType other) {
      return matches(one.getComponentType(), other.getComponentType());
    }
    if (wanted instanceof WildcardType one && found instanceof WildcardType other) {
      return (one.getExtendsBound() != null && other.getExtendsBound() != null)
          ? matches(one.getExtendsBound(), other.getExtendsBound())
          : TypeRefs.of(one).equals(TypeRefs.of(other));
    }
    if (wanted instanceof DeclaredType one && found instanceof DeclaredType other) {
      Optional<TypeElement> viewed = Views.viewedBy((TypeElement) one.asElement());
      return viewed.isPresent() ? viewed.get().equals(other.asElement()) : areAlike(one, other);
    }
    return TypeRefs.of(wanted).equals(TypeRefs.of(found));
  }

  private boolean areAlike(DeclaredType one, DeclaredType other) {
    List<? extends TypeMirror> ofOne = one.getTypeArguments();
    List<? extends TypeMirror> ofOther = other.getTypeArguments();
    boolean isAlike = one.asElement().equals(other.asElement()) && ofOne.size() == ofOther.size();
    for (int i = 0; isAlike && i < ofOne.size(); i++) {
      isAlike = matches(ofOne.get(i), ofOther.get(i));
    }
    return isAlike;
  }

  private TypeMirror unboxed(TypeMirror type) {
    if (!(type instanceof DeclaredType) || type instanceof PrimitiveType) {
      return type;
    }
    try {
      return types.unboxedType(type);
    } catch (IllegalArgumentException e) {
      return type; // no box: the language model has no other way to ask
    }
  }

  private static Finding withBody(RawMember written, Form form) {
    return new Finding(
        Problem.INVALID_VIEW,
        Place.of(written.name()),
        form.label(written)
            + ": the method has a body, but nothing calls the methods of a view; expected an"
            + " abstract one that stands for a member of "
            + TypeRefs.of(form.type())
            + ".",
        "remove the body, or the annotation.");
  }

  private static Finding withParameters(RawMember written, Form form) {
    return new Finding(
        Problem.INVALID_VIEW,
        Place.of(written.name()),
        form.label(written)
            + ": the method has parameters, but a member is read without; expected one that stands"
            + " for a member of "
            + TypeRefs.of(form.type())
            + ".",
        "remove the parameters, or the annotation.");
  }

  private Finding unknown(RawMember written, Form form, PackageElement from) {
    List<Property> properties = properties(form.type());
    List<String> names =
        properties.stream()
            .filter(
                property ->
                    visibility.access(property.with(written), form.type(), from).isPresent())
            .map(Property::name)
            .distinct()
            .toList();
    String fix = NearNames.to(written.name(), names).map(near -> near + ".").orElse("");
    return new Finding(
        Problem.UNKNOWN_MEMBER,
        Place.of(written.name()),
        String.format(
            "%s: %s has no member \"%s\", expected one of its components, accessors or fields.",
            form.label(written), TypeRefs.of(form.type()), written.name()),
        fix);
  }

  private static Finding hidden(RawMember written, Form form, PackageElement from) {
    return new Finding(
        Problem.INACCESSIBLE_MEMBER,
        Place.of(written.name()),
        String.format(
            "%s: %s of %s cannot be read from %s, expected a member that is visible there.",
            form.label(written),
            written.name(),
            TypeRefs.of(form.type()),
            MemberAccess.nameOf(from)));
  }

  private Finding otherType(RawMember written, TypeMirror wanted, RawMember found, Form form) {
    return new Finding(
        Problem.VIEW_TYPE,
        Place.of(written.name()),
        String.format(
            "%s: the view declares it as %s, but %s has %s; expected the same type, or a view of"
                + " it.",
            form.label(written),
            TypeRefs.of(wanted),
            TypeRefs.of(form.type()),
            TypeRefs.of(typeOf(found, form))),
        "declare it as " + TypeRefs.of(typeOf(found, form)) + ".");
  }
}
