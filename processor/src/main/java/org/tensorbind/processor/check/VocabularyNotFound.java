package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;

/** {@code vocabulary-not-found}: the categories must be known to the compiler. */
final class VocabularyNotFound implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .categorySource()
        .filter(source -> !source.categories().resource().isEmpty())
        .filter(source -> !source.categories().found())
        .ifPresent(
            source ->
                findings.add(
                    Problem.VOCABULARY_NOT_FOUND,
                    subject.place(source.annotation(), "vocabulary"),
                    String.format(
                        "%s: the compiler finds no resource \"%s\", expected a file of that path"
                            + " in the class output, class path or source path.",
                        subject.label(), source.categories().resource())));
  }
}
