package org.tensorbind.processor.source;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the types of a round that are to be read: those with annotations of their own, and classes
 * that inherit all their bound members. All types are walked, since compilers list annotated record
 * components each in their own way, and none lists what a template's subclass inherits.
 */
public final class Discovery {
  private Discovery() {}

  /** The bound classes' names, sorted: elements must not be kept between rounds. */
  public static Set<String> rootsOf(RoundEnvironment round) {
    return named(
        round,
        type ->
            !Mirrors.isModel(type)
                && type.getKind() != ElementKind.ANNOTATION_TYPE
                && (hasOwn(type) || inherits(type)));
  }

  /** The names of types that stand for SavedModels, sorted. */
  public static Set<String> modelsOf(RoundEnvironment round) {
    return named(round, Mirrors::isModel);
  }

  private static Set<String> named(RoundEnvironment round, Predicate<TypeElement> isWanted) {
    Set<String> names = new TreeSet<>();
    ElementFilter.typesIn(round.getRootElements()).stream()
        .filter(type -> !Mirrors.isGenerated(type))
        .forEach(type -> collect(type, isWanted, names));
    return names;
  }

  private static void collect(
      TypeElement type, Predicate<TypeElement> isWanted, Set<String> names) {
    if (isWanted.test(type)) {
      names.add(type.getQualifiedName().toString());
    }
    ElementFilter.typesIn(type.getEnclosedElements())
        .forEach(inner -> collect(inner, isWanted, names));
  }

  private static boolean hasOwn(TypeElement type) {
    return Mirrors.on(type).keySet().stream().anyMatch(name -> !name.equals(Mirrors.ENCODER_SPEC))
        || type.getRecordComponents().stream().anyMatch(each -> !Mirrors.on(each).isEmpty())
        || !ConstructorParameters.of(type).isEmpty()
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
