package org.tensorbind.processor.fit;

import java.util.List;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.SitedFinding;

/** {@code unsupported-method}: ragged tensors are always those of a batch. */
final class RaggedFit implements FitRule {
  /** Whether it is not ragged, or belongs to a batch. */
  static boolean canBeFed(MethodFit fit, End end) {
    return !end.isRagged() || (fit.batch().isBatched() && !end.isPerCall());
  }

  @Override
  public void check(MethodFit fit, List<SitedFinding> findings) {
    fit.inputs().pairs().stream()
        .map(Matching.Pair::end)
        .filter(end -> !canBeFed(fit, end))
        .findFirst()
        .ifPresent(
            end ->
                findings.add(
                    Describe.atMethod(
                        fit,
                        Problem.UNSUPPORTED_METHOD,
                        "ragged",
                        String.format(
                            "%s is ragged, which only a batch is, but %s; expected a signature of"
                                + " batches, or no @Ragged.",
                            Describe.end(end),
                            end.isPerCall()
                                ? "@PerCall belongs to the call as a whole"
                                : fit.signatureText() + " takes one example a call"))));
  }
}
