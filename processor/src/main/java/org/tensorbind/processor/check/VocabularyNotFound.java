package org.tensorbind.processor.check;

import org.tensorbind.processor.model.EncodingSettings.NormalizedSettings;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code vocabulary-not-found}: what stands in resources must be known to the compiler. */
final class VocabularyNotFound implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .categorySource()
        .filter(source -> !source.categories().resource().isEmpty())
        .filter(source -> !source.categories().found())
        .ifPresent(
            source ->
                add(
                    subject,
                    subject.place(source.annotation(), "vocabulary"),
                    source.categories().resource(),
                    findings));
    subject
        .annotations()
        .normalized()
        .map(NormalizedSettings::stats)
        .filter(stats -> !stats.isFound())
        .ifPresent(
            stats ->
                add(subject, subject.place("Normalized", "stats"), stats.resource(), findings));
  }

  private static void add(Subject subject, Place place, String resource, Findings findings) {
    findings.add(
        Problem.VOCABULARY_NOT_FOUND,
        place,
        String.format(
            "%s: the compiler finds no resource \"%s\", expected a file of that path in the class"
                + " output, class path or source path.",
            subject.label(), resource));
  }
}
