package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;

/** {@code value-not-representable}: a tensor's name that is blank. */
final class BlankName implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .concat()
        .filter(concat -> concat.name().isBlank())
        .ifPresent(
            concat ->
                findings.add(
                    Problem.VALUE_NOT_REPRESENTABLE,
                    subject.place("Concat", "value"),
                    subject.label() + ": the name in @Concat is blank, expected the tensor's."));
  }
}
