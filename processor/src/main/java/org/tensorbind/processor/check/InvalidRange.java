package org.tensorbind.processor.check;

import java.util.List;
import java.util.stream.Stream;
import org.tensorbind.processor.model.EncodingSettings.MinMaxSettings;
import org.tensorbind.processor.report.Problem;

/** {@code invalid-range}: the ends of {@code @MinMax}. */
final class InvalidRange implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .encoding(MinMaxSettings.class)
        .ifPresent(settings -> check(subject, settings, findings));
  }

  private static void check(Subject subject, MinMaxSettings settings, Findings findings) {
    List<Double> min = settings.min();
    List<Double> max = settings.max();
    boolean isFinite =
        Stream.of(min, max, List.of(settings.low(), settings.high()))
            .flatMap(List::stream)
            .allMatch(Double::isFinite);
    if (min.isEmpty() || max.isEmpty()) {
      add(subject, min.isEmpty() ? "min" : "max", "is empty, expected a number", findings);
    } else if (!isFinite) {
      add(subject, "min", "or another end is not finite, expected finite numbers", findings);
    } else if (min.size() != max.size() && min.size() > 1 && max.size() > 1) {
      String found = "has " + max.size() + " numbers, but min " + min.size();
      add(subject, "max", found + "; expected as many", findings);
    } else if (!(settings.low() < settings.high())) {
      String found = "is " + settings.high() + ", but low is " + settings.low();
      add(subject, "high", found + "; expected more", findings);
    } else {
      checkSteps(subject, min, max, findings);
    }
  }

  private static void checkSteps(
      Subject subject, List<Double> min, List<Double> max, Findings findings) {
    for (int i = 0; i < Math.max(min.size(), max.size()); i++) {
      double low = min.get(Math.min(i, min.size() - 1));
      double high = max.get(Math.min(i, max.size() - 1));
      if (low > high) {
        add(subject, "max", "is " + high + ", but min is " + low + "; expected more", findings);
        return;
      }
      if (low == high) {
        findings.add(
            Problem.ZERO_VARIANCE,
            subject.place("MinMax", "max"),
            String.format(
                "%s: min and max are both %s, which divides by 1; expected a range.",
                subject.label(), low));
        return;
      }
    }
  }

  private static void add(Subject subject, String parameter, String found, Findings findings) {
    findings.add(
        Problem.INVALID_RANGE,
        subject.place("MinMax", parameter),
        String.format("%s: %s %s.", subject.label(), parameter, found));
  }
}
