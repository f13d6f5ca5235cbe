package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code not-a-bound-class}: {@code @Embedded} needs a class with bound members. */
final class NotABoundClass implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.has("Embedded") && !isBound(subject.leaf())) {
      findings.add(
          Problem.NOT_A_BOUND_CLASS,
          subject.place("Embedded"),
          String.format(
              "%s: %s has no member with an annotation of Tensorbind, but @Embedded expects a"
                  + " class that has.",
              subject.label(), subject.leaf().ref()),
          isScalar(subject.leaf()) ? "use @Tensor in place of @Embedded." : "");
    }
  }

  private static boolean isBound(JavaType leaf) {
    return leaf instanceof JavaType.Nested
        || leaf instanceof JavaType.Cycle
        || leaf instanceof JavaType.Variable
        || leaf instanceof JavaType.Hidden
        || (leaf instanceof JavaType.Other other && !other.hint().isEmpty());
  }

  private static boolean isScalar(JavaType leaf) {
    return leaf instanceof JavaType.Value value && value.scalar().naturalDType().isPresent();
  }
}
