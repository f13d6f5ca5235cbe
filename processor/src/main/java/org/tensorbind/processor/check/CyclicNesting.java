package org.tensorbind.processor.check;

import java.util.stream.Stream;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Problem;

/** {@code cyclic-nesting}: a class that contains itself has no finite shape. */
final class CyclicNesting implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    String owner = subject.owner().label();
    cycles(subject.member().type())
        .filter(cycle -> cycle.path().get(0).equals(owner))
        .findFirst()
        .ifPresent(
            cycle ->
                findings.add(
                    Problem.CYCLIC_NESTING,
                    subject.place(),
                    String.format(
                        "%s: %s contains itself (%s), expected a nesting that ends.",
                        subject.label(), owner, String.join(" -> ", cycle.path()))));
  }

  private static Stream<JavaType.Cycle> cycles(JavaType type) {
    if (type instanceof JavaType.Cycle cycle) {
      return Stream.of(cycle);
    }
    if (type instanceof JavaType.Sequence sequence) {
      return cycles(sequence.element());
    }
    if (type instanceof JavaType.Maybe maybe) {
      return cycles(maybe.value());
    }
    return type instanceof JavaType.Nested nested
        ? nested.type().members().stream().map(Member::type).flatMap(CyclicNesting::cycles)
        : Stream.empty();
  }
}
