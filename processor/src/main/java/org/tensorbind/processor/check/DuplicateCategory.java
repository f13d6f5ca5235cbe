package org.tensorbind.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.report.Problem;

/** {@code duplicate-category}: a value that has two columns, or two indices. */
final class DuplicateCategory implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject.categorySource().ifPresent(source -> check(subject, source, findings));
  }

  private static void check(Subject subject, Subject.Source source, Findings findings) {
    List<String> categories = Categories.of(subject.category(), source.categories());
    Set<String> seen = new HashSet<>();
    Optional<String> again =
        categories.stream()
            .filter(each -> !seen.add(Literal.canonical(subject.category(), each)))
            .findFirst();
    if (again.isPresent()) {
      boolean isWritten = source.categories().isPresent();
      findings.add(
          Problem.DUPLICATE_CATEGORY,
          isWritten
              ? subject.place(source.annotation(), source.parameter())
              : subject.place(source.annotation()),
          String.format(
              "%s: the %s \"%s\" is there twice, expected each once.",
              subject.label(), source.word(), again.get()));
    } else {
      checkMask(subject, seen, findings);
    }
  }

  private static void checkMask(Subject subject, Set<String> seen, Findings findings) {
    subject
        .annotations()
        .lookup()
        .flatMap(LookupSettings::maskToken)
        .filter(token -> seen.contains(Literal.canonical(subject.leaf(), token)))
        .ifPresent(
            token ->
                findings.add(
                    Problem.DUPLICATE_CATEGORY,
                    subject.place("Lookup", "maskToken"),
                    String.format(
                        "%s: \"%s\" is a category as well as the maskToken, expected one of"
                            + " both.",
                        subject.label(), token)));
  }
}
