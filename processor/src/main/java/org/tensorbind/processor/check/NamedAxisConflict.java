package org.tensorbind.processor.check;

import java.util.HashSet;
import java.util.Set;
import org.tensorbind.processor.layout.NamedAxes;
import org.tensorbind.processor.layout.NamedAxes.Conflict;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code dim-conflict}: a named axis has one size in the whole object. */
final class NamedAxisConflict implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    Set<String> reported = new HashSet<>();
    for (Conflict conflict : NamedAxes.of(whole.type()).conflicts()) {
      if (reported.add(conflict.member().name() + " " + conflict.name())) {
        String type = whole.type().label();
        boolean isDirect = conflict.second().equals(conflict.member().name());
        Place place = whole.place(conflict.member());
        findings.add(
            Problem.DIM_CONFLICT,
            isDirect ? place.at("Tensor", "dims") : place,
            String.format(
                "%s.%s: axis \"%s\" has size %d, but %s.%s gives it %d.",
                type,
                conflict.second(),
                conflict.name(),
                conflict.secondSize(),
                type,
                conflict.first(),
                conflict.firstSize()));
      }
    }
  }
}
