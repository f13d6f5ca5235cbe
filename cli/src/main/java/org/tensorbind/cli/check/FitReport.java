package org.tensorbind.cli.check;

import java.util.List;

/**
 * What came of a check.
 *
 * @param interfaces the model interfaces among the classes; empty if the classes were fed
 * @param fed the classes that were fed where there was no interface
 * @param findings what the processor says, errors and warnings
 * @param obstacles what else javac says, which kept it from checking
 * @param unproven the interfaces that were not found to fit, whatever the reason
 */
public record FitReport(
    List<String> interfaces,
    List<String> fed,
    List<Remark> findings,
    List<Remark> obstacles,
    List<String> unproven) {

  /** Copies the lists. */
  public FitReport {
    interfaces = List.copyOf(interfaces);
    fed = List.copyOf(fed);
    findings = List.copyOf(findings);
    obstacles = List.copyOf(obstacles);
    unproven = List.copyOf(unproven);
  }

  /** The classes that were checked. */
  public List<String> checked() {
    return interfaces.isEmpty() ? fed : interfaces;
  }

  /** Whether something is wrong with them. */
  public boolean isRefuted() {
    return findings.stream().anyMatch(Remark::isError);
  }

  /** Whether all of them fit. Nothing that was found is not enough for that. */
  public boolean fits() {
    return !checked().isEmpty() && unproven.isEmpty() && obstacles.isEmpty() && !isRefuted();
  }
}
