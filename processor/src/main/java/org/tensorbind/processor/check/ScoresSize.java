package org.tensorbind.processor.check;

import java.util.OptionalLong;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Size;

/** {@code invalid-size}: the best of several scores are at least one, and at most all of them. */
final class ScoresSize implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .scores()
        .filter(scores -> scores.k().isPresent())
        .ifPresent(scores -> check(subject, scores, scores.k().get(), findings));
  }

  private static void check(Subject subject, ScoresSettings scores, long k, Findings findings) {
    OptionalLong all = count(subject);
    if (k <= 0) {
      add(subject, k, "a positive number", "", findings);
    } else if (all.isPresent() && k > all.getAsLong()) {
      boolean isAlone = !scores.labels().written() && scores.name().isEmpty();
      String fix = isAlone ? "@TopK(" + all.getAsLong() + ")." : "value = " + all.getAsLong() + ".";
      String expected = "at most " + all.getAsLong() + ", as many as there are scores";
      add(subject, k, expected, fix, findings);
    }
  }

  /** The number of labels, if they are known; where there are none, another rule says so. */
  private static OptionalLong count(Subject subject) {
    Size width = subject.shape().leafShape().last();
    return width.isFixed() && width.value() > 0
        ? OptionalLong.of(width.value())
        : OptionalLong.empty();
  }

  private static void add(Subject subject, long k, String expected, String fix, Findings findings) {
    findings.add(
        Problem.INVALID_SIZE,
        subject.place("TopK", "value"),
        String.format("%s: k = %d, expected %s.", subject.label(), k, expected),
        fix);
  }
}
