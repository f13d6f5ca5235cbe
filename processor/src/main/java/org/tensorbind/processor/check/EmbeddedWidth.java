package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** {@code packed-width}: what is claimed of a packed class where it is embedded. */
final class EmbeddedWidth implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.shape().nested().isEmpty() || subject.shape().claimed().isEmpty()) {
      return;
    }
    Shape natural = subject.natural();
    Shape claim = subject.shape().claimed().get();
    for (int axis = subject.shape().levels().size(); axis < claim.rank(); axis++) {
      Size found = natural.get(axis);
      boolean isWidth = axis == claim.rank() - 1;
      if (found.and(claim.get(axis)).isEmpty()) {
        findings.add(
            isWidth ? Problem.PACKED_WIDTH : Problem.DIM_CONFLICT,
            subject.claimPlace(),
            String.format(
                "%s: axis %d of the packed %s has size %s, but %s says %s.",
                subject.label(),
                axis,
                subject.leaf().ref(),
                found,
                subject.claimText(),
                claim.get(axis)));
        return;
      }
    }
  }
}
