package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code inaccessible-member}: a type that generated code cannot name. */
final class InaccessibleType implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.leaf() instanceof JavaType.Hidden hidden) {
      findings.add(
          Problem.INACCESSIBLE_MEMBER,
          subject.place(),
          String.format(
              "%s: its type %s cannot be used from %s, because %s is hidden there; expected it"
                  + " visible.",
              subject.label(), subject.typeName(), hidden.from(), hidden.what()),
          "make " + hidden.what() + " visible in " + hidden.from() + ".");
    }
  }
}
