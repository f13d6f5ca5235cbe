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
    boolean isText = !subject.has("Text") || EncodableTypes.isText(subject);
    if (subject.has("Padded") && subject.shape().levels().isEmpty() && isKnown && isText) {
      findings.add(
          Problem.PADDED_NOT_A_SEQUENCE,
          subject.place("Padded"),
          String.format(
              "%s: %s is %s, but @Padded expects an array, a collection or a buffer.",
              subject.label(), subject.typeName(), whatItIs(subject)),
          subject.annotations().named().size() > 1
              ? "remove @Padded."
              : "use @Tensor in place of @Padded.");
    }
  }

  private static String whatItIs(Subject subject) {
    if (subject.leaf() instanceof JavaType.Ranking) {
      return "one ranking";
    }
    return subject.shape().encoding().takesWhole()
        ? "one value to @" + subject.encodings().get(0)
        : "no sequence";
  }
}
