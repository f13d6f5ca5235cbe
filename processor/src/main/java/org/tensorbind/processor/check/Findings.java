package org.tensorbind.processor.check;

import java.util.ArrayList;
import java.util.List;
import org.tensorbind.processor.report.Finding;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** Collects what the rules find. */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();

  public void add(Problem problem, Place place, String message) {
    add(problem, place, message, "");
  }

  public void add(Problem problem, Place place, String message, String fix) {
    found.add(new Finding(problem, place, message, fix));
  }

  public void addAll(List<Finding> findings) {
    found.addAll(findings);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Finding::isError);
  }

  public List<Finding> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
