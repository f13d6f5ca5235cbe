package org.tensorbind.processor.check;

import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;

/**
 * A class for the rules on all its members.
 *
 * @param type with those members that have no errors of their own
 * @param isComplete whether these are all, so that sums can be trusted
 */
record Whole(BoundClass type, boolean isComplete) {
  /** For messages: {@code Passenger.fare}. */
  String label(Member member) {
    return type.label() + "." + member.name();
  }

  Place place(Member member) {
    return Place.of(member.name());
  }
}
