package org.tensorbind.processor.report;

import org.tensorbind.processor.model.TypeRef;

/** The type or method that a finding about a model interface is reported at. */
public sealed interface Site {
  /** The interface itself. */
  record OfInterface() implements Site {}

  /**
   * A method of it; members of that are its parameters, and its result under the method's name.
   *
   * @param index among the methods to implement
   */
  record OfMethod(int index) implements Site {}

  /**
   * What several methods have in common; the finding's scope says what. It is reported once.
   *
   * @param method the index of one of them
   */
  record OfModel(int method) implements Site {}

  /**
   * A bound class that a method feeds or reads.
   *
   * @param method whose index is reported at where the class has no source
   */
  record OfClass(TypeRef type, int method) implements Site {}
}
