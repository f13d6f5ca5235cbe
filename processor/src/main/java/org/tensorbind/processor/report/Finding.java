package org.tensorbind.processor.report;

import java.util.Comparator;

/**
 * One problem at one place.
 *
 * @param message what was found and what was expected, complete in one sentence
 * @param fix what to write instead; empty if that cannot be computed
 */
public record Finding(Problem problem, Place place, String message, String fix)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.place().member())
          .thenComparing(finding -> finding.problem().id())
          .thenComparing(Finding::message);

  public Finding(Problem problem, Place place, String message) {
    this(problem, place, message, "");
  }

  public boolean isError() {
    return problem.severity() == Problem.Severity.ERROR;
  }

  /** The whole text for the compiler: the first line is complete in itself. */
  public String text() {
    String first = "[tensorbind/" + problem.id() + "] " + message;
    String fixed = fix.isEmpty() ? "" : "\n  Fix: " + fix;
    return first + fixed + "\n  See docs/problems.md#" + problem.id();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
