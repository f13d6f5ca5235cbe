package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.Packs.Part;
import org.tensorbind.processor.report.Problem;

/** {@code unpackable-member}: parts lie side by side, so each must have a fixed width. */
final class UnpackableMember implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    for (Pack pack : Pack.of(whole.type())) {
      for (Part part : pack.parts()) {
        if (!part.shape().last().isFixed()) {
          findings.add(
              Problem.UNPACKABLE_MEMBER,
              whole.place(part.member()),
              String.format(
                  "%s.%s: a part of \"%s\" whose last axis is unknown (%s), expected a fixed"
                      + " width.",
                  whole.type().simpleName(), part.path(), pack.name(), part.shape()));
        }
      }
    }
  }
}
