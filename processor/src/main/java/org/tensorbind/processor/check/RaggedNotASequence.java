package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code ragged-not-a-sequence}: there is nothing that could have another length. */
final class RaggedNotASequence implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    boolean isKnown =
        !(subject.leaf() instanceof JavaType.Other)
            && !(subject.leaf() instanceof JavaType.Variable);
    if (subject.has("Ragged") && subject.shape().levels().isEmpty() && isKnown) {
      findings.add(
          Problem.RAGGED_NOT_A_SEQUENCE,
          subject.place("Ragged"),
          String.format(
              "%s: %s is %s, but @Ragged expects an array, a collection or a buffer.",
              subject.label(),
              subject.typeName(),
              subject.leaf() instanceof JavaType.Ranking ? "one ranking" : "no sequence"),
          subject.annotations().named().size() > 1
              ? "remove @Ragged."
              : "use @Tensor in place of @Ragged.");
    }
  }
}
