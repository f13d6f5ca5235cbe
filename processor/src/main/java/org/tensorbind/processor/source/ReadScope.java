package org.tensorbind.processor.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Where a class is read from.
 *
 * @param from the package of the class that code is generated for, whose view decides what is
 *     visible
 * @param path the classes on the way from there, to notice a cycle
 */
record ReadScope(PackageElement from, List<TypeElement> path) {
  ReadScope enter(TypeElement type) {
    List<TypeElement> longer = new ArrayList<>(path);
    longer.add(type);
    return new ReadScope(from, List.copyOf(longer));
  }
}
