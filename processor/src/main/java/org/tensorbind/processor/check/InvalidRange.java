package org.tensorbind.processor.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Optional<String> endless = endless(settings);
    if (min.isEmpty() || max.isEmpty()) {
      add(subject, min.isEmpty() ? "min" : "max", "is empty, expected a number", findings);
    } else if (endless.isPresent()) {
      add(subject, endless.get(), "is not finite, expected finite numbers", findings);
    } else if (min.size() != max.size() && min.size() > 1 && max.size() > 1) {
      String found = "has " + max.size() + " numbers, but min " + min.size();
      add(subject, "max", found + "; expected as many", findings);
    } else if (!(settings.low() < settings.high())) {
      String found = "is " + settings.high() + ", but low is " + settings.low();
      add(subject, "high", found + "; expected a larger number", findings);
    } else {
      checkSteps(subject, min, max, findings);
      checkEnd(subject, "low", settings.low(), findings);
      checkEnd(subject, "high", settings.high(), findings);
    }
  }

  /** {@code value-not-representable}: an end that the dtype cannot hold. */
  private static void checkEnd(Subject subject, String parameter, double end, Findings findings) {
    String whole = BigDecimal.valueOf(Math.rint(end)).toPlainString();
    subject
        .statedDType()
        .filter(dtype -> !dtype.isFloating() && dtype.isNumeric() && !dtype.canHold(whole))
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.VALUE_NOT_REPRESENTABLE,
                    subject.place("MinMax", parameter),
                    String.format(
                        "%s: %s = %s is no value of dtype = %s, expected one, or another dtype.",
                        subject.label(), parameter, end, dtype)));
  }

  private static void checkSteps(
      Subject subject, List<Double> min, List<Double> max, Findings findings) {
    for (int i = 0; i < Math.max(min.size(), max.size()); i++) {
      double low = min.get(Math.min(i, min.size() - 1));
      double high = max.get(Math.min(i, max.size() - 1));
      if (low > high) {
        String found = "is " + high + ", but min is " + low;
        add(subject, "max", found + "; expected a larger number", findings);
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

  /** The parameter with an end that is none. */
  private static Optional<String> endless(MinMaxSettings settings) {
    Map<String, List<Double>> ends = new LinkedHashMap<>();
    ends.put("min", settings.min());
    ends.put("max", settings.max());
    ends.put("low", List.of(settings.low()));
    ends.put("high", List.of(settings.high()));
    return ends.entrySet().stream()
        .filter(end -> !end.getValue().stream().allMatch(Double::isFinite))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static void add(Subject subject, String parameter, String found, Findings findings) {
    findings.add(
        Problem.INVALID_RANGE,
        subject.place("MinMax", parameter),
        String.format("%s: %s %s.", subject.label(), parameter, found));
  }
}
