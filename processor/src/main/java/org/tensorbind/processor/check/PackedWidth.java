package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;

/** {@code packed-width}: the parts must add up to what is declared. */
final class PackedWidth implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    if (!whole.isComplete()) {
      return; // some parts are missing from the sum
    }
    for (Pack pack : Pack.of(whole.type())) {
      long width = pack.summary().width();
      pack.claims().stream()
          .filter(claim -> claim.shape().last().isFixed())
          .filter(claim -> claim.shape().last().value() != width)
          .findFirst()
          .ifPresent(claim -> add(pack, claim, width, findings));
    }
  }

  private static void add(Pack pack, Pack.Claim claim, long width, Findings findings) {
    Shape right = claim.shape().leading().then(Shape.of(width));
    boolean isShape = claim.text().startsWith("shape");
    findings.add(
        Problem.PACKED_WIDTH,
        claim.place(),
        String.format(
            "%s: the parts of \"%s\" are %d wide (%s), but %s is %d wide.",
            claim.label(),
            pack.name(),
            width,
            pack.summary().widths(),
            claim.text(),
            claim.shape().last().value()),
        isShape ? "shape = " + right + "." : "");
  }
}
