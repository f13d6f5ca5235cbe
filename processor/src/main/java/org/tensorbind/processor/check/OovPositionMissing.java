package org.tensorbind.processor.check;

import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.report.Problem;

/** {@code oov-position-missing}: other systems disagree on the default, so there is none. */
final class OovPositionMissing implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .columns()
        .ifPresent(
            s ->
                check(
                    subject,
                    subject.columnsAnnotation(),
                    s.unknown(),
                    s.oov(),
                    s.oovPosition(),
                    findings));
    subject
        .annotations()
        .lookup()
        .ifPresent(s -> check(subject, "Lookup", s.unknown(), s.oov(), s.oovPosition(), findings));
  }

  private static void check(
      Subject subject,
      String annotation,
      Unknown unknown,
      long oov,
      OovPosition position,
      Findings findings) {
    if (unknown != Unknown.OOV && position != OovPosition.UNSET) {
      findings.add(
          Problem.OOV_POSITION_MISSING,
          subject.place(annotation, "oovPosition"),
          String.format(
              "%s: @%s has oovPosition = %s but no unknown = OOV, expected both or none.",
              subject.label(), annotation, position),
          unknown == Unknown.ERROR
              ? "add unknown = Unknown.OOV, or remove oovPosition."
              : "remove oovPosition.");
      return;
    }
    boolean asksForOov = unknown == Unknown.OOV || oov > 1;
    boolean isImplied =
        subject.categorySource().filter(source -> source.categories().isPresent()).isEmpty()
            && subject.impliedCategories().isPresent();
    // Where nothing can be unknown, that is the mistake.
    if (asksForOov && !(isImplied && unknown == Unknown.OOV) && position == OovPosition.UNSET) {
      boolean isUnknown = unknown == Unknown.OOV;
      findings.add(
          Problem.OOV_POSITION_MISSING,
          subject.place(annotation, isUnknown ? "unknown" : "oov"),
          String.format(
              "%s: @%s has %s but no %s, expected %s.",
              subject.label(),
              annotation,
              isUnknown ? "unknown = OOV" : "oov = " + oov,
              isUnknown ? "oovPosition" : "unknown = OOV with an oovPosition",
              isUnknown ? "FRONT or END" : "both"),
          isUnknown
              ? "oovPosition = OovPosition.FRONT, or OovPosition.END."
              : "unknown = Unknown.OOV, oovPosition = OovPosition.FRONT, or OovPosition.END.");
    }
  }
}
