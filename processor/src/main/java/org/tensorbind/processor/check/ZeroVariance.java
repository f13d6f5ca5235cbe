package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;

/** {@code zero-variance}: systems disagree on it, and it is often a mistake. */
final class ZeroVariance implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .normalized()
        .filter(settings -> settings.variance().contains(0.0) || settings.variance().contains(-0.0))
        .ifPresent(
            settings ->
                findings.add(
                    Problem.ZERO_VARIANCE,
                    subject.place("Normalized", "variance"),
                    String.format(
                        "%s: a variance is 0, which divides by 1; expected a positive number.",
                        subject.label())));
  }
}
