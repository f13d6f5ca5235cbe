package org.tensorbind.processor.model;

import java.util.Optional;

/**
 * A bound member of a class.
 *
 * @param name the property's name
 * @param owner the simple name of the class that declares it
 * @param access how generated code reads it, such as {@code fare()} or {@code fare}
 * @param mutator how generated code sets it, if it can
 */
public record Member(
    String name,
    String owner,
    String access,
    Optional<Mutator> mutator,
    JavaType type,
    Annotations annotations) {

  /** A setter's name, or a field that can be assigned. */
  public record Mutator(String name, boolean isField) {}

  /** For messages: {@code Passenger.fare}. */
  public String label() {
    return owner + "." + name;
  }
}
