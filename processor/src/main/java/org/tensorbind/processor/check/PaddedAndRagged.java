package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.layout.MemberShape;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Problem;

/** {@code padded-and-ragged}: what is filled up has one length, also around what is ragged. */
final class PaddedAndRagged implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (!subject.has("Padded")) {
      return;
    }
    if (subject.has("Ragged")) {
      findings.add(
          Problem.PADDED_AND_RAGGED,
          subject.place("Ragged"),
          String.format(
              "%s: @Padded fills sequences up, @Ragged leaves them as long as they are; expected"
                  + " one of them.",
              subject.label()),
          "remove @Ragged.");
      return;
    }
    raggedBeneath(subject)
        .ifPresent(
            member ->
                findings.add(
                    Problem.PADDED_AND_RAGGED,
                    subject.place("Padded"),
                    String.format(
                        "%s: its elements are ragged themselves (%s), and no ragged axis lies"
                            + " inside a padded one; expected @Ragged here as well, or @Padded"
                            + " there.",
                        subject.label(), member.label())));
  }

  /** The first ragged member of the bound class that the elements are, however deep. */
  static Optional<Member> raggedBeneath(Subject subject) {
    return subject.shape().nested().map(JavaType.Nested::type).flatMap(PaddedAndRagged::raggedIn);
  }

  private static Optional<Member> raggedIn(BoundClass type) {
    for (Member member : type.members()) {
      MemberShape shape = MemberShape.of(member, type.settings());
      Optional<Member> found =
          shape.isRagged()
              ? Optional.of(member)
              : shape.nested().map(JavaType.Nested::type).flatMap(PaddedAndRagged::raggedIn);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
