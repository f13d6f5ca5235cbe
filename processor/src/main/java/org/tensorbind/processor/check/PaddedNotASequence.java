package org.tensorbind.processor.check;

import java.util.List;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** {@code padded-not-a-sequence}: there is nothing to fill up. */
final class PaddedNotASequence implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    boolean isKnown =
        !(subject.leaf() instanceof JavaType.Other)
            && !(subject.leaf() instanceof JavaType.Variable)
            && UnsupportedType.neededBy(subject).isEmpty();
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
    } else if (isPaddedWithin(subject)) {
      addWithin(subject, findings);
    }
  }

  /** Inside an array of TensorFlow Java all rows are of one length. */
  private static boolean isPaddedWithin(Subject subject) {
    return subject.has("Padded")
        && subject.member().type() instanceof JavaType.NdArray
        && subject
            .shape()
            .claimed()
            .filter(claim -> claim.isFixed() && claim.rank() > 1)
            .isPresent();
  }

  private static void addWithin(Subject subject, Findings findings) {
    Shape claim = subject.shape().claimed().orElseThrow();
    boolean isShape = subject.annotations().tensor().orElseThrow().dims().isBlank();
    Shape open = new Shape(List.of(Size.unknown())).then(claim.subShape(1, claim.rank()));
    findings.add(
        Problem.PADDED_NOT_A_SEQUENCE,
        subject.place("Padded"),
        String.format(
            "%s: %s asks for padding of all axes, but @Padded fills up only the first of %s;"
                + " expected -1 as its size.",
            subject.label(), subject.claimText(), subject.typeName()),
        isShape ? "shape = " + open + ", and length = " + claim.get(0).value() + "." : "");
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
