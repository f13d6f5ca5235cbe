package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code empty-categories}: an encoding without any column or index. */
final class EmptyCategories implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .categorySource()
        .filter(source -> source.categories().found())
        .ifPresent(source -> check(subject, source, findings));
  }

  private static void check(Subject subject, Subject.Source source, Findings findings) {
    JavaType leaf = subject.category();
    boolean isPresent = source.categories().isPresent();
    if (isPresent && source.categories().categories().isEmpty()) {
      findings.add(
          Problem.EMPTY_CATEGORIES,
          subject.place(source.annotation(), source.parameter()),
          String.format(
              "%s: %s is empty, expected at least one %s.",
              subject.label(),
              source.categories().resource().isEmpty()
                  ? source.parameter()
                  : "the vocabulary \"" + source.categories().resource() + "\"",
              source.word()));
    } else if (!isPresent && Categories.implied(leaf).filter(c -> c.isEmpty()).isPresent()) {
      findings.add(
          Problem.EMPTY_CATEGORIES,
          subject.place(source.annotation()),
          String.format(
              "%s: %s has no constants, expected at least one %s.",
              subject.label(), leaf.ref(), source.word()));
    } else if (hasNoColumn(subject)) {
      findings.add(
          Problem.EMPTY_CATEGORIES,
          subject.place("OneHot", "drop"),
          String.format(
              "%s: drop = %s leaves no column of its only category, expected at least one.",
              subject.label(), subject.annotations().oneHot().orElseThrow().drop()),
          "remove drop.");
    }
  }

  private static boolean hasNoColumn(Subject subject) {
    return subject.shape().encoding() instanceof Encoding.OneHot oneHot
        && oneHot.table().size() == 0
        && (!oneHot.table().categories().isEmpty() || oneHot.table().integers().isPresent());
  }
}
