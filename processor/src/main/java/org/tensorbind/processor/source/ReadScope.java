package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.tensorbind.processor.model.TypeRef;

/**
 * Where a class is read from.
 *
 * @param from the package of the class that code is generated for, whose view decides what is
 *     visible
 * @param path the classes on the way from there, to notice a cycle
 * @param iterated the collections that are being read, to notice one whose elements are its like
 * @param asCategory whether an enum or sealed type counts as a value, even if it has bound members
 * @param views by the classes that are to be read as these views have them
 */
record ReadScope(
    PackageElement from,
    List<Step> path,
    List<TypeRef> iterated,
    boolean asCategory,
    Map<TypeElement, TypeElement> views) {
  static ReadScope of(TypeElement type, PackageElement from) {
    Step first = new Step(type, TypeRefs.of(type.asType()));
    return new ReadScope(from, List.of(first), List.of(), false, Map.of());
  }

  /** A class on the way, with the type arguments that it has there. */
  record Step(TypeElement type, TypeRef ref) {}

  ReadScope enter(TypeElement type, TypeRef ref) {
    List<Step> longer = new ArrayList<>(path);
    longer.add(new Step(type, ref));
    return new ReadScope(from, List.copyOf(longer), List.of(), false, Map.of());
  }

  ReadScope iterate(TypeRef collection) {
    List<TypeRef> longer = new ArrayList<>(iterated);
    longer.add(collection);
    return new ReadScope(from, path, List.copyOf(longer), asCategory, views);
  }

  ReadScope asCategory(boolean isCategory) {
    return new ReadScope(from, path, iterated, isCategory, views);
  }

  /** With views for classes that the next type may mention, by those classes. */
  ReadScope viewing(Map<TypeElement, TypeElement> chosen) {
    return new ReadScope(from, path, iterated, asCategory, Map.copyOf(chosen));
  }

  /**
   * True if a class is entered again. A generic one may be, with type arguments that are a part of
   * those before, as a pair of pairs: that ends.
   */
  boolean isCycle(TypeElement type, TypeRef ref) {
    return path.stream()
        .filter(step -> step.type().equals(type))
        .anyMatch(step -> ref.weight() >= step.ref().weight());
  }

  /** The classes' names from the first time that {@code type} is entered to the second. */
  List<String> cycleTo(TypeElement type) {
    List<String> names = new ArrayList<>();
    path.stream()
        .dropWhile(step -> !step.type().equals(type))
        .forEach(step -> names.add(step.type().getSimpleName().toString()));
    names.add(type.getSimpleName().toString());
    return names;
  }
}
