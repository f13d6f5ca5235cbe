package org.tensorbind.processor.fit;

import java.util.List;
import org.tensorbind.processor.report.SitedFinding;

/** What must hold between a method and its signature. */
@FunctionalInterface
interface FitRule {
  void check(MethodFit fit, List<SitedFinding> findings);
}
