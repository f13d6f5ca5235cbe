package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.LayoutBuilder;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;

/** A class for the rules on all its members. */
final class Whole {
  private final BoundClass type;
  private final boolean isComplete;
  private ClassLayout layout;

  /**
   * A class.
   *
   * @param type with those members that have no errors of their own
   * @param isComplete whether these are all, so that sums can be trusted
   */
  Whole(BoundClass type, boolean isComplete) {
    this.type = type;
    this.isComplete = isComplete;
  }

  BoundClass type() {
    return type;
  }

  boolean isComplete() {
    return isComplete;
  }

  /** Made when it is first asked for: only by then is it known that it can be made. */
  ClassLayout layout() {
    if (layout == null) {
      layout = LayoutBuilder.layOut(type);
    }
    return layout;
  }

  /** For messages: {@code Passenger.fare}. */
  String label(Member member) {
    return type.label() + "." + member.name();
  }

  Place place(Member member) {
    return Place.of(member.name());
  }
}
