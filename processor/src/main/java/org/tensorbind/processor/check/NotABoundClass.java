package org.tensorbind.processor.check;

import java.util.stream.Collectors;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.report.Problem;

/** {@code not-a-bound-class}: {@code @Embedded} needs a class with bound members. */
final class NotABoundClass implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.has("Embedded") && subject.leaf() instanceof JavaType.SealedValue sealed) {
      findings.add(
          Problem.NOT_A_BOUND_CLASS, subject.place("Embedded"), found(subject, sealed), "");
    } else if (subject.has("Embedded") && !isBound(subject.leaf())) {
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

  private static String found(Subject subject, JavaType.SealedValue sealed) {
    return String.format(
        "%s: the tensors of an embedded %s must be the same for all its subtypes (%s), expected"
            + " accessors with annotations in %s itself, or @OneHot in place of @Embedded for which"
            + " of them it is.",
        subject.label(),
        sealed.ref(),
        sealed.permitted().stream().map(TypeRef::simpleName).collect(Collectors.joining(", ")),
        sealed.ref());
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
