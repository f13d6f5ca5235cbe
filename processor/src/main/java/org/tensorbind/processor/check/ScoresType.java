package org.tensorbind.processor.check;

import org.tensorbind.processor.model.EncodingSettings.ScoresSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code unsupported-type}: {@code @ArgMax} reads one label, {@code @TopK} a ranking of them. */
final class ScoresType implements MemberRule {
  private static final String LABELS = "an enum, String, Boolean or a type of whole numbers";

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.encodings().size() > 1 || isOfOthers(subject)) {
      return; // then that is the mistake
    }
    boolean isRanking = subject.leaf() instanceof JavaType.Ranking;
    if (isRanking && !subject.has("TopK")) {
      addNoTopK(subject, findings);
    } else if (!isRanking && subject.has("TopK")) {
      addNoRanking(subject, findings);
    } else {
      subject.annotations().scores().ifPresent(scores -> checkLabel(subject, scores, findings));
    }
  }

  private static boolean isOfOthers(Subject subject) {
    JavaType leaf = subject.leaf();
    return !(leaf instanceof JavaType.Ranking)
        && !(leaf instanceof JavaType.Value)
        && !(leaf instanceof JavaType.EnumValue)
        && !(leaf instanceof JavaType.SealedValue);
  }

  private static void addNoTopK(Subject subject, Findings findings) {
    JavaType label = subject.category();
    if (subject.has("ArgMax")) {
      add(
          subject,
          subject.place("ArgMax"),
          "@ArgMax reads one label, but " + subject.leaf().ref() + " holds several",
          isLabel(label) && isAlone(subject) ? "use " + label.ref() + ", or @TopK." : "",
          findings);
    } else {
      String first = subject.encodings().stream().findFirst().orElse("Tensor");
      add(
          subject,
          subject.place(first),
          subject.leaf().ref() + " holds labels with their scores, expected @TopK",
          first.equals("Tensor") && isLabel(label) && !isText(label) ? "add @TopK(1)." : "",
          findings);
    }
  }

  private static void addNoRanking(Subject subject, Findings findings) {
    boolean isList =
        subject.shape().levels().size() == 1
            && subject.shape().leaf() == subject.leaf()
            && subject.shape().maybe().isEmpty();
    boolean isBoxed = !(subject.leaf() instanceof JavaType.Value value) || !value.isPrimitive();
    boolean isFixed = isList && isBoxed && isLabel(subject.leaf());
    add(
        subject,
        subject.place("TopK"),
        "@TopK stands on " + subject.typeName() + ", expected List<Scored<L>>",
        isFixed ? "use List<Scored<" + subject.leaf().ref() + ">>." : "",
        findings);
  }

  private static void checkLabel(Subject subject, ScoresSettings scores, Findings findings) {
    JavaType label = subject.category();
    if (!isLabel(label)) {
      add(
          subject,
          subject.place(scores.annotation()),
          "@"
              + scores.annotation()
              + " cannot read a label as "
              + label.ref()
              + ", expected "
              + LABELS,
          "",
          findings);
    } else if (isIndex(label) && scores.labels().written()) {
      add(
          subject,
          subject.place(scores.annotation(), "labels"),
          label.ref() + " is the index itself, expected no labels, or another type for them",
          "remove labels.",
          findings);
    }
  }

  private static boolean isAlone(Subject subject) {
    return subject.member().type() == subject.leaf();
  }

  private static boolean isLabel(JavaType type) {
    boolean isTruth = type instanceof JavaType.Value value && value.scalar() == Scalar.BOOLEAN;
    return type instanceof JavaType.EnumValue || isTruth || isIndex(type) || isText(type);
  }

  /** Whether a label of this type is its index. */
  static boolean isIndex(JavaType type) {
    return type instanceof JavaType.Value value
        && value.scalar().isIntegral()
        && !value.scalar().isBig();
  }

  private static boolean isText(JavaType type) {
    return type instanceof JavaType.Value value
        && (value.scalar() == Scalar.STRING || value.scalar() == Scalar.CHAR_SEQUENCE);
  }

  private static void add(
      Subject subject, Place place, String found, String fix, Findings findings) {
    findings.add(Problem.UNSUPPORTED_TYPE, place, subject.label() + ": " + found + ".", fix);
  }
}
