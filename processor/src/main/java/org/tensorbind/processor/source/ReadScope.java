package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
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
 */
record ReadScope(
    PackageElement from, List<TypeElement> path, List<TypeRef> iterated, boolean asCategory) {
  static ReadScope of(TypeElement type, PackageElement from) {
    return new ReadScope(from, List.of(type), List.of(), false);
  }

  ReadScope enter(TypeElement type) {
    List<TypeElement> longer = new ArrayList<>(path);
    longer.add(type);
    return new ReadScope(from, List.copyOf(longer), List.of(), false);
  }

  ReadScope iterate(TypeRef collection) {
    List<TypeRef> longer = new ArrayList<>(iterated);
    longer.add(collection);
    return new ReadScope(from, path, List.copyOf(longer), asCategory);
  }

  ReadScope asCategory(boolean isCategory) {
    return new ReadScope(from, path, iterated, isCategory);
  }

  /** The classes' names from the first time that {@code type} is entered to the second. */
  List<String> cycleTo(TypeElement type) {
    List<String> names = new ArrayList<>();
    path.subList(path.indexOf(type), path.size())
        .forEach(each -> names.add(each.getSimpleName().toString()));
    names.add(type.getSimpleName().toString());
    return names;
  }
}
