package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.report.Problem;

/** {@code impute-on-primitive}: where neither null nor NaN can be, nothing is missing. */
final class ImputeOnPrimitive implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    boolean isOptional =
        subject.shape().maybe().isPresent() || subject.shape().leaf() instanceof Maybe;
    if (subject.has("Impute")
        && !isOptional
        && subject.leaf() instanceof JavaType.Value value
        && value.isPrimitive()
        && !value.scalar().isFloating()) {
      String boxed = value.scalar().boxed();
      boolean isSequence = !subject.shape().levels().isEmpty();
      findings.add(
          Problem.IMPUTE_ON_PRIMITIVE,
          subject.place("Impute"),
          String.format(
              "%s: %s is never missing, so @Impute does nothing; expected %s, or no @Impute.",
              subject.label(), value.ref(), boxed),
          isSequence ? "remove @Impute." : "use " + boxed + ", or remove @Impute.");
    }
  }
}
