package org.tensorbind.processor.source;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the types of a round that are to be read: those with annotations of their own, and classes
 * that inherit all their bound members. All types are walked, since compilers list annotated record
 * components each in their own way, and none lists what a template's subclass inherits.
 */
public final class Discovery {
  private Discovery() {}

  /** The types' names, sorted: elements must not be kept between rounds. */
  public static Set<String> rootsOf(RoundEnvironment round, Elements elements) {
    Set<String> names = new TreeSet<>();
    ElementFilter.typesIn(round.getRootElements()).forEach(type -> collect(type, elements, names));
    return names;
  }

  private static void collect(TypeElement type, Elements elements, Set<String> names) {
    boolean isRoot = hasOwn(type) || inherits(type);
    if (isRoot && type.getKind() != ElementKind.ANNOTATION_TYPE) {
      names.add(type.getQualifiedName().toString());
    }
    ElementFilter.typesIn(type.getEnclosedElements())
        .forEach(inner -> collect(inner, elements, names));
  }

  private static boolean hasOwn(TypeElement type) {
    return !Mirrors.on(type).isEmpty()
        || type.getRecordComponents().stream().anyMatch(each -> !Mirrors.on(each).isEmpty())
        || type.getEnclosedElements().stream().anyMatch(Discovery::isBoundMember);
  }

  private static boolean isBoundMember(Element element) {
    boolean canBe = element.getKind().isField() || element.getKind() == ElementKind.METHOD;
    return canBe && !Mirrors.on(element).isEmpty();
  }

  /**
   * True for a class that nobody has annotated: it inherits all its members, and if it cannot be
   * converted, nobody has asked for it.
   */
  public static boolean isImplicit(TypeElement type) {
    return !hasOwn(type) && !fillsTemplate(type);
  }

  private static boolean inherits(TypeElement type) {
    boolean isClass = type.getKind().isClass() && type.getTypeParameters().isEmpty();
    return isClass
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !MemberFinder.find(type).isEmpty();
  }

  private static boolean fillsTemplate(TypeElement type) {
    return type.getTypeParameters().isEmpty()
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && MemberFinder.find(type).stream()
            .anyMatch(member -> !member.owner().getTypeParameters().isEmpty());
  }
}
