package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.MemberShape.Level;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.report.Problem;

/** {@code window-not-a-series}: windows overlap, so elements are asked for by their place. */
final class WindowNotASeries implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    boolean isKnown =
        !(subject.leaf() instanceof JavaType.Other)
            && !(subject.leaf() instanceof JavaType.Variable);
    boolean isSeries =
        subject.shape().levels().stream().limit(1).anyMatch(WindowNotASeries::isSeries);
    if (subject.has("Window") && isKnown && !isSeries) {
      findings.add(
          Problem.WINDOW_NOT_A_SERIES,
          subject.place("Window"),
          String.format(
              "%s: %s %s, but @Window expects an array, a List or a buffer.",
              subject.label(),
              subject.typeName(),
              subject.shape().levels().isEmpty()
                  ? "is no sequence"
                  : "has no elements in fixed places"),
          subject.shape().levels().isEmpty() ? "remove @Window." : "");
    }
  }

  private static boolean isSeries(Level level) {
    return level.type() instanceof JavaType.Buffer
        || (level.type() instanceof Sequence sequence
            && (sequence.kind() == Sequence.Kind.ARRAY || sequence.kind() == Sequence.Kind.LIST));
  }
}
