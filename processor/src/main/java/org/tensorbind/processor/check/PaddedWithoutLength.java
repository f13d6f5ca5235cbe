package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;

/** {@code padded-without-length}: how many objects a collection has must be made one size. */
final class PaddedWithoutLength implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.shape().nested().isPresent()
        && !subject.shape().levels().isEmpty()
        && !subject.has("Padded")
        && !subject.has("Ragged")
        && !subject.has("Window")) {
      findings.add(
          Problem.PADDED_WITHOUT_LENGTH,
          subject.place(),
          String.format(
              "%s: %s can have any number of elements, expected @Padded, which says how many"
                  + " become a tensor, or @Ragged.",
              subject.label(), subject.typeName()),
          "add @Padded.");
    }
  }
}
