package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.layout.Packs.Part;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;

/** {@code dim-conflict}: all axes of parts but the last must agree. */
final class PackedLead implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    for (Pack pack : Pack.of(whole.type())) {
      if (!pack.parts().isEmpty()) {
        check(whole, pack, findings);
      }
    }
  }

  private static void check(Whole whole, Pack pack, Findings findings) {
    Shape lead = pack.first().shape().leading();
    for (Part part : pack.parts()) {
      Optional<Shape> both = lead.and(part.shape().leading());
      if (both.isEmpty()) {
        findings.add(
            Problem.DIM_CONFLICT,
            whole.place(part.member()),
            String.format(
                "%s.%s: as a part of \"%s\" its leading axes are %s, but those of the parts"
                    + " before it are %s.",
                whole.type().label(), part.path(), pack.name(), part.shape().leading(), lead));
        return;
      }
      lead = both.get();
    }
    for (Pack.Claim claim : pack.claims()) {
      Optional<Shape> both = lead.and(claim.shape().leading());
      if (both.isEmpty()) {
        findings.add(
            Problem.DIM_CONFLICT,
            claim.place(),
            String.format(
                "%s: the parts of \"%s\" have the leading axes %s, but %s says %s.",
                claim.label(), pack.name(), lead, claim.text(), claim.shape().leading()));
        return;
      }
      lead = both.get();
    }
  }
}
