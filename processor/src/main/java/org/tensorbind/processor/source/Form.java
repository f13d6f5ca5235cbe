package org.tensorbind.processor.source;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * How the objects of a type are converted.
 *
 * @param carrier the type that carries the annotations: that of the objects, or a view of it
 * @param objects the objects' type, with its type arguments
 */
record Form(TypeElement carrier, DeclaredType objects) {
  /** The objects' class. */
  TypeElement type() {
    return (TypeElement) objects.asElement();
  }

  boolean isView() {
    return !carrier.equals(type());
  }

  /** For messages: {@code PassengerView.fare}. */
  String label(RawMember member) {
    return carrier.getSimpleName() + "." + member.name();
  }
}
