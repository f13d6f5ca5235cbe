package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.Packs.Part;
import org.tensorbind.processor.report.Problem;

/** {@code rank-mismatch} among the parts of one tensor, and with what is claimed of it. */
final class PackedRank implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    for (Pack pack : Pack.of(whole.type())) {
      if (pack.parts().isEmpty()) {
        continue;
      }
      Part first = pack.first();
      pack.parts().stream()
          .filter(part -> part.shape().rank() != first.shape().rank())
          .findFirst()
          .ifPresentOrElse(
              part -> addPart(whole, pack, first, part, findings),
              () -> checkClaims(pack, first, findings));
    }
  }

  private static void addPart(Whole whole, Pack pack, Part first, Part part, Findings findings) {
    String type = whole.type().label();
    findings.add(
        Problem.RANK_MISMATCH,
        whole.place(part.member()),
        String.format(
            "%s.%s: as a part of \"%s\" it has rank %d (%s), but %s.%s has rank %d (%s).",
            type,
            part.path(),
            pack.name(),
            part.shape().rank(),
            part.shape(),
            type,
            first.path(),
            first.shape().rank(),
            first.shape()));
  }

  private static void checkClaims(Pack pack, Part first, Findings findings) {
    pack.claims().stream()
        .filter(claim -> claim.shape().rank() != first.shape().rank())
        .findFirst()
        .ifPresent(
            claim ->
                findings.add(
                    Problem.RANK_MISMATCH,
                    claim.place(),
                    String.format(
                        "%s: the parts of \"%s\" have rank %d, but %s has rank %d.",
                        claim.label(),
                        pack.name(),
                        first.shape().rank(),
                        claim.text(),
                        claim.shape().rank())));
  }
}
