package org.tensorbind.processor.check;

import java.math.BigDecimal;
import java.util.List;
import org.tensorbind.processor.report.Problem;

/** {@code value-not-representable}: the numbers of an affine encoding. */
final class NumberTexts implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .rescaled()
        .ifPresent(
            settings -> {
              check(subject, "Rescaled", "scale", settings.scale(), findings);
              check(subject, "Rescaled", "offset", settings.offset(), findings);
            });
    subject
        .annotations()
        .normalized()
        .ifPresent(
            settings -> {
              checkNumbers(subject, "mean", settings.mean(), false, findings);
              checkNumbers(subject, "variance", settings.variance(), true, findings);
            });
  }

  /** Checks a factor: a number or a quotient. */
  static void check(
      Subject subject, String annotation, String parameter, String text, Findings findings) {
    if (!isQuotient(text)) {
      findings.add(
          Problem.VALUE_NOT_REPRESENTABLE,
          subject.place(annotation, parameter),
          String.format(
              "%s: %s = \"%s\" is no number, expected one, or a quotient such as \"1/255\".",
              subject.label(), parameter, text));
    }
  }

  private static boolean isQuotient(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length > 2) {
      return false;
    }
    double first = number(parts[0]);
    return Double.isFinite(parts.length == 1 ? first : first / number(parts[1]));
  }

  /** As the generated code computes with it; NaN for what is no number. */
  private static double number(String text) {
    return Literal.number(text.strip()).map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  private static void checkNumbers(
      Subject subject,
      String parameter,
      List<Double> numbers,
      boolean isSquare,
      Findings findings) {
    numbers.stream()
        .filter(number -> !Double.isFinite(number) || (isSquare && number < 0))
        .findFirst()
        .ifPresent(
            number ->
                findings.add(
                    Problem.VALUE_NOT_REPRESENTABLE,
                    subject.place("Normalized", parameter),
                    String.format(
                        "%s: the %s %s is impossible, expected a finite number%s.",
                        subject.label(), parameter, number, isSquare ? " that is positive" : "")));
  }
}
