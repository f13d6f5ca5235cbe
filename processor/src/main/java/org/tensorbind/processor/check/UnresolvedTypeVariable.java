package org.tensorbind.processor.check;

import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code unresolved-type-variable}: a converter needs to know the type. */
final class UnresolvedTypeVariable implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.leaf() instanceof JavaType.Variable variable) {
      BoundClass owner = subject.owner();
      String expected =
          owner.isViewed()
              ? "a member of " + owner.simpleName() + " whose type is known here"
              : "a type that is known here, or an abstract class in place of "
                  + owner.label()
                  + ", with subclasses that say it";
      findings.add(
          Problem.UNRESOLVED_TYPE_VARIABLE,
          subject.place(),
          String.format(
              "%s: nothing says what %s stands for, expected %s.",
              subject.label(), variable.ref(), expected));
    }
  }
}
