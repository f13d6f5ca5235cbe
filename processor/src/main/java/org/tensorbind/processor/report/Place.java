package org.tensorbind.processor.report;

/**
 * Where a problem is: a member or the class itself, and on it an annotation and one of its
 * parameters, as far as there is one.
 *
 * @param member the member's name; empty for the class
 * @param annotation the annotation's simple name; empty for none
 * @param parameter the annotation's parameter; empty for none
 */
public record Place(String member, String annotation, String parameter) {
  public static Place ofClass() {
    return new Place("", "", "");
  }

  public static Place of(String member) {
    return new Place(member, "", "");
  }

  public Place at(String annotation) {
    return new Place(member, annotation, "");
  }

  public Place at(String annotation, String parameter) {
    return new Place(member, annotation, parameter);
  }
}
