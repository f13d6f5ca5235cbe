package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.EncodingSettings.LookupSettings;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.report.Problem;

/** {@code unknown-on-enum}: where the type lists all categories, none can be unknown. */
final class UnknownOnEnum implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Optional<Unknown> unknown =
        subject
            .columns()
            .filter(oneHot -> oneHot.infrequent().isEmpty())
            .map(OneHotSettings::unknown)
            .or(() -> subject.annotations().lookup().map(LookupSettings::unknown))
            .filter(each -> each != Unknown.ERROR);
    Optional<Subject.Source> implied =
        subject
            .categorySource()
            .filter(source -> !source.categories().isPresent())
            .filter(source -> subject.impliedCategories().isPresent());
    if (unknown.isPresent() && implied.isPresent()) {
      findings.add(
          Problem.UNKNOWN_ON_ENUM,
          subject.place(implied.get().annotation(), "unknown"),
          String.format(
              "%s: %s has no unknown values, but unknown = %s expects some.",
              subject.label(), subject.category().ref(), unknown.get()),
          "remove unknown = Unknown." + unknown.get() + ".");
    }
  }
}
