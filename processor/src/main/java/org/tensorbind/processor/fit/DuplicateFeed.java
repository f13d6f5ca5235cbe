package org.tensorbind.processor.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.report.SitedFinding;

/** {@code duplicate-tensor}: two parameters that feed one input. */
final class DuplicateFeed {
  private DuplicateFeed() {}

  static void check(MethodFit fit, List<End> inputs, List<SitedFinding> findings) {
    Map<String, End> seen = new HashMap<>();
    for (End end : inputs) {
      End other = seen.putIfAbsent(end.name(), end);
      if (other != null) {
        findings.add(
            Describe.atMethod(
                fit,
                Problem.DUPLICATE_TENSOR,
                Place.of(end.parameter().orElseGet(() -> memberOf(end))),
                "",
                String.format(
                    "%s: the tensor \"%s\" comes from %s and from %s, expected it once.",
                    fit.label(), end.name(), label(other), label(end))));
        return;
      }
    }
  }

  /** In place, members are parameters. */
  private static String memberOf(End end) {
    return end.origin().member().map(Member::name).orElse("");
  }

  private static String label(End end) {
    return end.parameter()
        .map(name -> name + " (" + end.origin().label() + ")")
        .orElse(end.origin().label());
  }
}
