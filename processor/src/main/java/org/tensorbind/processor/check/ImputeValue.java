package org.tensorbind.processor.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.Categories;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.report.NearNames;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code value-not-representable}: what stands for a missing value must be a value itself. */
final class ImputeValue implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject.annotations().impute().ifPresent(impute -> check(subject, impute.value(), findings));
  }

  private static void check(Subject subject, String text, Findings findings) {
    JavaType leaf = subject.leaf();
    Optional<CategoryTable> table = table(subject.shape().encoding());
    Optional<DType> dtype = subject.shape().dtype();
    if (leaf instanceof JavaType.SealedValue) {
      add(subject, text, "no value: of " + leaf.ref() + " only objects are", List.of(), findings);
    } else if (!Literal.isValueOf(leaf, text)) {
      List<String> all = Categories.implied(leaf).orElse(List.of());
      add(subject, text, "no value of " + leaf.ref(), all, findings);
    } else if (table.filter(each -> isRefused(each, leaf, text)).isPresent()) {
      add(subject, text, "no category", table.get().categories(), findings);
    } else if (isPlainNumber(subject) && dtype.filter(each -> !each.canHold(text)).isPresent()) {
      add(subject, text, "no value of dtype = " + dtype.get(), List.of(), findings);
    }
  }

  private static void add(
      Subject subject, String text, String found, List<String> all, Findings findings) {
    String expected = TextOf.valuesOf(subject.leaf(), all);
    findings.add(
        Problem.VALUE_NOT_REPRESENTABLE,
        subject.place("Impute", "value"),
        String.format(
            "%s: @Impute(\"%s\") is %s, expected %s.", subject.label(), text, found, expected),
        NearNames.to(text, all).map(near -> "@Impute(\"" + near + "\").").orElse(""));
  }

  private static Optional<CategoryTable> table(Encoding encoding) {
    if (encoding instanceof Encoding.OneHot oneHot) {
      return Optional.of(oneHot.table());
    }
    return encoding instanceof Encoding.Lookup lookup
        ? Optional.of(lookup.table())
        : Optional.empty();
  }

  /** True if the encoding would fail on every missing value. */
  private static boolean isRefused(CategoryTable table, JavaType leaf, String text) {
    if (table.unknown() != CategoryTable.REFUSED) {
      return false;
    }
    if (table.integers().isPresent()) {
      int classes = table.integers().getAsInt();
      return Literal.number(text)
          .filter(
              number -> number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(classes)) < 0)
          .isEmpty();
    }
    String wanted = Literal.canonical(leaf, text);
    return table.categories().stream()
        .noneMatch(each -> Literal.canonical(leaf, each).equals(wanted));
  }

  private static boolean isPlainNumber(Subject subject) {
    return subject.shape().encoding() instanceof Encoding.Plain
        && subject.leaf() instanceof JavaType.Value value
        && value.scalar().isNumeric();
  }
}
