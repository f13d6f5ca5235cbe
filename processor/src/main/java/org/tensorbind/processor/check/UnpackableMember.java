package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.Packs.Part;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/**
 * {@code unpackable-member}: parts lie side by side, so each must have a fixed width, and objects
 * are written to them.
 */
final class UnpackableMember implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    for (Pack pack : Pack.of(whole.type())) {
      for (Part part : pack.parts()) {
        if (part.isScores()) {
          addScores(whole, pack, part, findings);
        } else if (part.isRagged()) {
          addRagged(whole, pack, part, findings);
        } else if (!part.shape().last().isFixed()) {
          findings.add(
              Problem.UNPACKABLE_MEMBER,
              whole.place(part.member()),
              String.format(
                  "%s.%s: a part of \"%s\" whose last axis is unknown (%s), expected a fixed"
                      + " width.",
                  whole.type().label(), part.path(), pack.name(), part.shape()));
        }
      }
    }
  }

  private static void addRagged(Whole whole, Pack pack, Part part, Findings findings) {
    boolean isOwn = part.member().annotations().ragged().isPresent();
    Place place = whole.place(part.member());
    findings.add(
        Problem.UNPACKABLE_MEMBER,
        isOwn ? place.at("Ragged") : place,
        String.format(
            "%s.%s: its values are ragged, but it is a part of \"%s\"; expected a tensor of its"
                + " own, or @Padded with a length.",
            whole.type().label(), part.path(), pack.name()));
  }

  private static void addScores(Whole whole, Pack pack, Part part, Findings findings) {
    findings.add(
        Problem.UNPACKABLE_MEMBER,
        whole.place(part.member()),
        String.format(
            "%s.%s: scores are only read, but it is a part of \"%s\"; expected a tensor of its"
                + " own.",
            whole.type().label(), part.path(), pack.name()));
  }
}
