package org.tensorbind.processor.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;

/** Prints findings where the user wrote what is wrong: at the value, the annotation, the member. */
public final class Reporter {
  private final Messager messager;
  private final Sources sources;
  private final Set<String> reported = new HashSet<>();

  public Reporter(ProcessingEnvironment environment) {
    messager = environment.getMessager();
    sources = new Sources(environment);
  }

  /**
   * Prints what was found in a class. What several subclasses inherit is printed once.
   *
   * @param members of the class, to find the elements by their names
   */
  public void report(TypeElement root, List<RawMember> members, List<Finding> findings) {
    findings.stream().sorted().forEach(finding -> report(root, members, finding, ""));
  }

  /**
   * Prints one finding in a class.
   *
   * @param scope what tells it apart from others of its kind at its place
   */
  void report(TypeElement root, List<RawMember> members, Finding finding, String scope) {
    Place place = finding.place();
    Element[] candidates =
        members.stream()
            .filter(member -> member.name().equals(place.member()))
            .reduce((first, last) -> last)
            .filter(member -> isInSource(root, member))
            .map(member -> new Element[] {member.reported(), member.element()})
            .orElse(new Element[] {root});
    print(finding, scope, candidates);
  }

  /** Prints one finding at an element, whatever member it names. */
  void reportAt(Element element, Finding finding, String scope) {
    print(finding, scope, element);
  }

  /** At the first of the elements that has the annotation, or at the first of all. */
  private void print(Finding finding, String scope, Element... candidates) {
    if (!finding.isError() && isSuppressed(finding, candidates)) {
      return;
    }
    for (Element candidate : candidates) {
      Optional<Mirror> mirror = mirror(candidate, finding.place());
      if (mirror.isPresent()) {
        print(finding, scope, candidate, mirror.get());
        return;
      }
    }
    if (isNew(finding, scope, candidates[0])
        && !sources.printAtRepeated(
            kind(finding), finding.text(), candidates[0], finding.place())) {
      messager.printMessage(kind(finding), finding.text(), candidates[0]);
    }
  }

  private void print(Finding finding, String scope, Element element, Mirror mirror) {
    if (!isNew(finding, scope, element)) {
      return;
    }
    boolean isDirect = mirror.annotation() == mirror.written();
    Optional<AnnotationValue> value =
        isDirect ? mirror.value(finding.place().parameter()) : Optional.empty();
    if (value.isPresent()) {
      messager.printMessage(kind(finding), finding.text(), element, mirror.written(), value.get());
    } else {
      messager.printMessage(kind(finding), finding.text(), element, mirror.written());
    }
  }

  /** The annotation as it stands on this very element: compilers know the place of no other. */
  private static Optional<Mirror> mirror(Element element, Place place) {
    return Optional.ofNullable(Mirrors.on(element).get(place.annotation()));
  }

  /** An inherited member that comes compiled has no position. */
  private boolean isInSource(TypeElement root, RawMember member) {
    return sources.trees().isEmpty()
        || member.owner().equals(root)
        || sources.hasSource(member.element());
  }

  private boolean isNew(Finding finding, String scope, Element element) {
    StringBuilder key = new StringBuilder(finding.problem().id()).append(' ').append(scope);
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      key.append(' ').append(each);
    }
    key.append(' ').append(finding.place());
    return reported.add(key.toString());
  }

  /** By {@code @SuppressWarnings} on the element or one around it. */
  private static boolean isSuppressed(Finding finding, Element... candidates) {
    String name = "tensorbind/" + finding.problem().id();
    return Arrays.stream(candidates)
        .flatMap(element -> Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement))
        .map(element -> element.getAnnotation(SuppressWarnings.class))
        .filter(Objects::nonNull)
        .anyMatch(suppressed -> List.of(suppressed.value()).contains(name));
  }

  private static Diagnostic.Kind kind(Finding finding) {
    return finding.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
  }
}
