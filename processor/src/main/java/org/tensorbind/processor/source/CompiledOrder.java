package org.tensorbind.processor.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.tensorbind.processor.model.Names;

/**
 * The order of members in classes that come compiled. A class file may list them otherwise than its
 * source did; the generated class has recorded that order, and it wins.
 */
final class CompiledOrder {
  private final Elements elements;
  private final Sources sources;

  CompiledOrder(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    sources = new Sources(environment);
  }

  <T> List<T> sort(TypeElement type, List<T> members, Function<T, String> name) {
    if (sources.hasSource(type)) {
      return members; // what an earlier build recorded may be out of date
    }
    List<String> names = members.stream().map(name).toList();
    return recorded(type)
        .filter(order -> new HashSet<>(order).equals(new HashSet<>(names)))
        .map(
            order ->
                members.stream()
                    .sorted(Comparator.comparingInt(each -> order.indexOf(name.apply(each))))
                    .toList())
        .orElse(members);
  }

  private Optional<List<String>> recorded(TypeElement type) {
    PackageElement packageElement = elements.getPackageOf(type);
    String generated = Names.generatedClass(TypeRefs.of(type).simpleNames());
    String prefix = packageElement.isUnnamed() ? "" : packageElement.getQualifiedName() + ".";
    TypeElement element = elements.getTypeElement(prefix + generated);
    return element == null ? Optional.empty() : marker(element);
  }

  /** The names that {@code @BoundMembers} on a generated class lists. */
  static Optional<List<String>> marker(TypeElement generated) {
    for (AnnotationMirror mirror : generated.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(Mirrors.PACKAGE + ".BoundMembers")) {
        return new Mirror(mirror, mirror).texts("value");
      }
    }
    return Optional.empty();
  }
}
