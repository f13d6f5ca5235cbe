package org.tensorbind.processor.source;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Classes that Lombok is still to finish. It adds accessors and constructors to the trees of the
 * classes of a round, before or after this processor is asked; in the next round all see them.
 */
final class Unfinished {
  /** Those that add no member. */
  private static final Set<String> WITHOUT_EFFECT = Set.of("lombok.NonNull", "lombok.Generated");

  private final Set<Element> roots;

  /** Those of a round; none for compilers that Lombok is a part of. */
  Unfinished(RoundEnvironment round) {
    roots = round.getRootElements().stream().filter(Unfinished::isOfJavac).collect(toSet());
  }

  /** Not asked of its trees: build tools wrap the environment, and then there are none. */
  private static boolean isOfJavac(Element element) {
    return element.getClass().getName().startsWith("com.sun.tools.javac.");
  }

  boolean contains(TypeElement type) {
    return !roots.isEmpty() && roots.contains(outermost(type)) && isOfLombok(type);
  }

  private static boolean isOfLombok(TypeElement type) {
    List<? extends Element> members = type.getEnclosedElements();
    return Stream.concat(Stream.of(type), members.stream())
        .filter(each -> each.equals(type) || !(each instanceof TypeElement))
        .flatMap(each -> each.getAnnotationMirrors().stream())
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .map(annotation -> annotation.getQualifiedName().toString())
        .anyMatch(name -> name.startsWith("lombok.") && !WITHOUT_EFFECT.contains(name));
  }

  private static Element outermost(Element type) {
    Element each = type;
    while (each.getEnclosingElement() instanceof TypeElement) {
      each = each.getEnclosingElement();
    }
    return each;
  }
}
