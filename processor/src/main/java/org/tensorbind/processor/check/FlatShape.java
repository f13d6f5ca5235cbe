package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.MemberShape.Level;
import org.tensorbind.processor.report.Problem;

/** {@code invalid-size}: of a flat array only the number of rows can be unknown. */
final class FlatShape implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    for (Level level : subject.shape().levels()) {
      if (!level.rows().isFixed()) {
        findings.add(
            Problem.INVALID_SIZE,
            subject.claimPlace(),
            String.format(
                "%s: %s holds its rows one behind the other, but %s leaves their size open;"
                    + " expected -1 at the first axis only.",
                subject.label(), subject.typeName(), subject.claimText()));
      }
    }
  }
}
