package org.tensorbind.processor.check;

import java.util.List;
import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.report.Problem;

/** {@code mean-without-variance}: both are needed, one for each. */
final class MeanWithoutVariance implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .normalized()
        .filter(settings -> settings.stats().isFound())
        .ifPresent(settings -> check(subject, settings, findings));
  }

  private static void check(Subject subject, NormalizedSettings settings, Findings findings) {
    List<Double> mean = settings.mean();
    List<Double> variance = settings.variance();
    if (mean.isEmpty() || variance.isEmpty()) {
      String found =
          mean.isEmpty() && variance.isEmpty()
              ? "neither mean nor variance"
              : mean.isEmpty() ? "a variance but no mean" : "a mean but no variance";
      findings.add(
          Problem.MEAN_WITHOUT_VARIANCE,
          subject.place("Normalized"),
          String.format("%s: @Normalized has %s, expected both.", subject.label(), found));
    } else if (mean.size() != variance.size() && mean.size() > 1 && variance.size() > 1) {
      findings.add(
          Problem.MEAN_WITHOUT_VARIANCE,
          subject.place("Normalized", "variance"),
          String.format(
              "%s: @Normalized has %d means but %d variances, expected as many.",
              subject.label(), mean.size(), variance.size()));
    }
  }
}
