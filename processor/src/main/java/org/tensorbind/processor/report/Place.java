package org.tensorbind.processor.report;

/**
 * Where a problem is: a member or the class itself, and on it an annotation and one of its
 * parameters, as far as there is one.
 *
 * @param member the member's name; empty for the class
 * @param annotation the annotation's simple name; empty for none
 * @param parameter the annotation's parameter; empty for none
 * @param occurrence which of several annotations of one kind, from 0
 */
public record Place(String member, String annotation, String parameter, int occurrence) {
  public static Place ofClass() {
    return new Place("", "", "", 0);
  }

  public static Place of(String member) {
    return new Place(member, "", "", 0);
  }

  public Place at(String annotation) {
    return new Place(member, annotation, "", 0);
  }

  public Place at(String annotation, String parameter) {
    return new Place(member, annotation, parameter, 0);
  }

  /** The same at another of the annotation's parameters. */
  public Place parameter(String name) {
    return new Place(member, annotation, name, occurrence);
  }

  /** The same at another of several annotations of one kind. */
  public Place occurrence(int index) {
    return new Place(member, annotation, parameter, index);
  }
}
