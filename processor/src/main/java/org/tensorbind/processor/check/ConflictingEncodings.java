package org.tensorbind.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tensorbind.processor.model.Annotations.Missing;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.Problem;

/** {@code conflicting-encodings}: annotations of which only one can hold. */
final class ConflictingEncodings implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    List<String> encodings = subject.encodings();
    if (subject.shape().nested().isPresent()) {
      JavaType.Nested nested = subject.shape().nested().get();
      checkNested(subject, nested, findings);
    } else if (encodings.size() > 1) {
      findings.add(
          Problem.CONFLICTING_ENCODINGS,
          subject.place(encodings.get(1)),
          String.format(
              "%s: @%s and @%s each say how a value is encoded, expected one of them.",
              subject.label(), encodings.get(0), encodings.get(1)));
    }
    if (subject.has("Impute") && subject.shape().encoding().takesWhole()) {
      findings.add(
          Problem.CONFLICTING_ENCODINGS,
          subject.place("Impute"),
          String.format(
              "%s: @%s takes no text for a missing value, expected no @Impute%s.",
              subject.label(),
              encodings.get(0),
              encodings.get(0).equals("MultiHot") ? " but missing" : ""),
          "remove @Impute.");
    }
    subject
        .columns()
        .filter(columns -> columns.missing() != Missing.ERROR && subject.has("Impute"))
        .filter(columns -> !subject.shape().encoding().takesWhole())
        .ifPresent(
            columns ->
                findings.add(
                    Problem.CONFLICTING_ENCODINGS,
                    subject.place("Impute"),
                    String.format(
                        "%s: @Impute and missing = %s each say what a missing value becomes,"
                            + " expected one of them.",
                        subject.label(), columns.missing()),
                    "remove @Impute, or missing."));
    if (subject.has("Concat") && subject.owner().packed().isPresent()) {
      findings.add(
          Problem.CONFLICTING_ENCODINGS,
          subject.place("Concat"),
          String.format(
              "%s: @Tensor on %s already packs all members, expected no @Concat beneath it.",
              subject.label(), subject.owner().label()),
          "remove @Concat.");
    }
    subject
        .categorySource()
        .filter(source -> source.categories().written())
        .filter(source -> !source.categories().resource().isEmpty())
        .ifPresent(
            source ->
                findings.add(
                    Problem.CONFLICTING_ENCODINGS,
                    subject.place(source.annotation(), "vocabulary"),
                    String.format(
                        "%s: @%s has both categories and a vocabulary, expected one of them.",
                        subject.label(), source.annotation())));
    subject.annotations().scores().ifPresent(scores -> checkScores(subject, scores, findings));
    subject
        .annotations()
        .normalized()
        .filter(settings -> !settings.stats().isAlone())
        .ifPresent(
            settings ->
                findings.add(
                    Problem.CONFLICTING_ENCODINGS,
                    subject.place("Normalized", "stats"),
                    String.format(
                        "%s: @Normalized has both stats and numbers, expected one of them.",
                        subject.label())));
  }

  private static void checkScores(Subject subject, ScoresSettings scores, Findings findings) {
    if (subject.has("Impute")) {
      findings.add(
          Problem.CONFLICTING_ENCODINGS,
          subject.place("Impute"),
          String.format(
              "%s: @%s only reads, so no value is ever missing; expected no @Impute.",
              subject.label(), scores.annotation()),
          "remove @Impute.");
    }
    Stream.of("Ragged", "Window")
        .filter(subject::has)
        .forEach(
            written ->
                findings.add(
                    Problem.CONFLICTING_ENCODINGS,
                    subject.place(written),
                    String.format(
                        "%s: @%s only reads, and @%s only writes; expected no @%s.",
                        subject.label(), scores.annotation(), written, written)));
    subject
        .annotations()
        .tensor()
        .map(TensorSettings::name)
        .filter(name -> !name.isEmpty() && !scores.name().isEmpty())
        .filter(name -> !name.equals(scores.name()))
        .ifPresent(
            name ->
                findings.add(
                    Problem.CONFLICTING_ENCODINGS,
                    subject.place(scores.annotation(), "name"),
                    String.format(
                        "%s: @%s names the tensor \"%s\", but @Tensor \"%s\"; expected one"
                            + " name.",
                        subject.label(), scores.annotation(), scores.name(), name)));
  }

  private static void checkNested(Subject subject, JavaType.Nested nested, Findings findings) {
    List<String> onValues = new ArrayList<>(subject.encodings());
    if (subject.has("Impute")) {
      onValues.add("Impute");
    }
    if (!onValues.isEmpty()) {
      findings.add(
          Problem.CONFLICTING_ENCODINGS,
          subject.place(onValues.get(0)),
          String.format(
              "%s: @%s stands on the bound class %s, expected it on a member of %s.",
              subject.label(), onValues.get(0), nested.ref(), nested.ref()));
    }
    boolean hasName =
        subject.annotations().tensor().filter(tensor -> !tensor.name().isEmpty()).isPresent();
    boolean isPart = subject.owner().packed().isPresent() || subject.has("Concat");
    if (hasName && nested.type().packed().isEmpty() && !isPart) {
      findings.add(
          Problem.CONFLICTING_ENCODINGS,
          subject.place("Tensor", "name"),
          String.format(
              "%s: %s is not packed, so it has no one tensor to name; expected a prefix, or @Tensor"
                  + " on %s.",
              subject.label(), nested.ref(), nested.ref()));
    }
    subject
        .ownDType()
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.CONFLICTING_ENCODINGS,
                    subject.place("Tensor", "dtype"),
                    String.format(
                        "%s: dtype = %s stands on the bound class %s, expected it on a member of"
                            + " %s.",
                        subject.label(), dtype, nested.ref(), nested.ref())));
  }
}
