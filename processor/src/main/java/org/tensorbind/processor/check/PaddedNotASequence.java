package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code padded-not-a-sequence}: there is nothing to fill up. */
final class PaddedNotASequence implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    boolean isKnown =
        !(subject.leaf() instanceof JavaType.Other)
            && !(subject.leaf() instanceof JavaType.Variable);
    if (subject.has("Padded") && subject.shape().levels().isEmpty() && isKnown) {
      findings.add(
          Problem.PADDED_NOT_A_SEQUENCE,
          subject.place("Padded"),
          String.format(
              "%s: %s is %s, but @Padded expects an array, a collection or a buffer.",
              subject.label(),
              subject.typeName(),
              subject.leaf() instanceof JavaType.Ranking ? "one ranking" : "no sequence"),
          subject.annotations().named().size() > 1
              ? "remove @Padded."
              : "use @Tensor in place of @Padded.");
    }
  }
}
