package org.tensorbind.processor.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tensorbind.processor.model.EncodingSettings.DiscretizedSettings;
import org.tensorbind.processor.report.Problem;

/** {@code unsorted-boundaries}: bins that do not follow each other. */
final class UnsortedBoundaries implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .encoding(DiscretizedSettings.class)
        .map(DiscretizedSettings::boundaries)
        .ifPresent(boundaries -> check(subject, boundaries, findings));
  }

  private static void check(Subject subject, List<Double> boundaries, Findings findings) {
    if (boundaries.isEmpty()) {
      add(subject, "boundaries is empty, expected at least one number", "", findings);
    } else if (boundaries.stream().anyMatch(each -> each.isNaN())) {
      add(subject, "a boundary is NaN, expected numbers", "", findings);
    } else {
      checkOrder(subject, boundaries, findings);
    }
  }

  private static void checkOrder(Subject subject, List<Double> boundaries, Findings findings) {
    for (int i = 1; i < boundaries.size(); i++) {
      if (boundaries.get(i) < boundaries.get(i - 1)) {
        String found = "boundary " + boundaries.get(i) + " stands behind " + boundaries.get(i - 1);
        add(subject, found + ", expected ascending ones", sorted(boundaries), findings);
        return;
      }
    }
  }

  private static String sorted(List<Double> boundaries) {
    return boundaries.stream().allMatch(Double::isFinite)
        ? boundaries.stream()
            .sorted()
            .map(String::valueOf)
            .collect(joining(", ", "boundaries = {", "}."))
        : "";
  }

  private static void add(Subject subject, String found, String fix, Findings findings) {
    findings.add(
        Problem.UNSORTED_BOUNDARIES,
        subject.place("Discretized", "boundaries"),
        subject.label() + ": " + found + ".",
        fix);
  }
}
