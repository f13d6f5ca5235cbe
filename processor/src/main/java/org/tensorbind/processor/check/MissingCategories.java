package org.tensorbind.processor.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.EncodingSettings.OneHotSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Problem;

/** {@code missing-categories}: categories that nothing names. */
final class MissingCategories implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .categorySource()
        .filter(source -> !source.categories().isPresent())
        .filter(source -> subject.impliedCategories().isEmpty())
        .filter(source -> !isCounted(subject, source))
        .ifPresent(source -> addNone(subject, source, findings));
    subject
        .annotations()
        .oneHot()
        .filter(oneHot -> !Categories.of(subject.leaf(), oneHot.source()).isEmpty())
        .ifPresent(oneHot -> checkInfrequent(subject, oneHot, findings));
  }

  private static void addNone(Subject subject, Subject.Source source, Findings findings) {
    if (source.isLabels()) {
      findings.add(
          Problem.MISSING_CATEGORIES,
          subject.place(source.annotation()),
          String.format(
              "%s: %s does not say what the scores are scores of, expected labels.",
              subject.label(), subject.category().ref()));
      return;
    }
    boolean hasDepth = subject.columns().filter(columns -> columns.depth() > 0).isPresent();
    findings.add(
        Problem.MISSING_CATEGORIES,
        hasDepth
            ? subject.place(subject.columnsAnnotation(), "depth")
            : subject.place(source.annotation()),
        String.format(
            hasDepth
                ? "%s: depth alone does not say which %s values there are, expected categories or"
                    + " a vocabulary."
                : "%s: the categories of %s are not known, expected categories or a vocabulary"
                    + (isWhole(subject) && subject.columns().isPresent() ? ", or depth." : "."),
            subject.label(),
            subject.category().ref()));
  }

  private static boolean isWhole(Subject subject) {
    return subject.category() instanceof JavaType.Value value && value.scalar().isIntegral();
  }

  /** Integral classes 0..depth-1 need no names, nor do indices of scores. */
  private static boolean isCounted(Subject subject, Subject.Source source) {
    if (source.isLabels()) {
      return ScoresType.isIndex(subject.category());
    }
    return isWhole(subject)
        && subject.columns().filter(columns -> columns.depth() != 0).isPresent();
  }

  private static void checkInfrequent(Subject subject, OneHotSettings oneHot, Findings findings) {
    List<String> categories = Categories.of(subject.leaf(), oneHot.source());
    Set<String> known = new HashSet<>(categories);
    oneHot.infrequent().stream()
        .filter(each -> !known.contains(each) && oneHot.source().found())
        .findFirst()
        .ifPresent(
            each ->
                findings.add(
                    Problem.MISSING_CATEGORIES,
                    subject.place("OneHot", "infrequent"),
                    String.format(
                        "%s: infrequent names \"%s\", expected a category.", subject.label(), each),
                    NearNames.to(each, categories).map(near -> "\"" + near + "\".").orElse("")));
    if (oneHot.unknown() == Unknown.INFREQUENT && oneHot.infrequent().isEmpty()) {
      findings.add(
          Problem.MISSING_CATEGORIES,
          subject.place("OneHot", "unknown"),
          String.format(
              "%s: unknown = INFREQUENT without infrequent, expected the categories that share"
                  + " its column.",
              subject.label()));
    }
  }
}
