package org.tensorbind.processor.fit;

import java.util.List;
import org.tensorbind.processor.model.ModelMethod.Result;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.signature.TensorInfo;

/**
 * {@code unsupported-method}: signatures that no tensor fits, and results that cannot be joined.
 */
final class DenseFit implements FitRule {
  @Override
  public void check(MethodFit fit, List<SitedFinding> findings) {
    fit.signature().inputs().stream()
        .filter(info -> !isDense(info))
        .forEach(
            info ->
                findings.add(
                    Describe.atModel(
                        fit,
                        Problem.UNSUPPORTED_METHOD,
                        info.name(),
                        message(fit, Direction.INPUT, info))));
    fit.outputs().pairs().stream()
        .filter(pair -> !isDense(pair.info()))
        .forEach(
            pair ->
                findings.add(
                    Describe.atName(
                        fit,
                        pair.end(),
                        Problem.UNSUPPORTED_METHOD,
                        message(fit, Direction.OUTPUT, pair.info()),
                        "")));
    boolean isRaw = fit.method().result() instanceof Result.Raw;
    if (isRaw && fit.method().isBatch() && !fit.batch().isBatched()) {
      findings.add(
          Describe.atMethod(
              fit,
              Problem.UNSUPPORTED_METHOD,
              "",
              String.format(
                  "%s: %s takes one example a call, so that there is no one Result for a list;"
                      + " expected a List of a bound class, or a single example.",
                  fit.label(), fit.signatureText())));
    }
  }

  /** What is not has neither a dtype nor a shape that could be compared. */
  static boolean isDense(TensorInfo info) {
    return info.source() instanceof TensorInfo.Source.Dense;
  }

  private static String message(MethodFit fit, Direction direction, TensorInfo info) {
    boolean isSparse = info.source() instanceof TensorInfo.Source.CooSparse;
    return String.format(
        "%s: the %s \"%s\" of %s is a %s, expected a dense one.",
        fit.label(),
        direction.noun(),
        info.name(),
        fit.signatureText(),
        isSparse ? "sparse tensor (coo_sparse)" : "composite tensor");
  }
}
