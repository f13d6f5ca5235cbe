package org.tensorbind.processor.check;

import java.util.List;
import org.tensorbind.processor.layout.CategoryTable;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** {@code depth-mismatch}: a one-hot that is wider or narrower than declared. */
final class DepthMismatch implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.shape().encoding() instanceof Encoding.Scores scores && !scores.isIndex()) {
      checkShape(subject, scores.table(), "there are %d labels", findings);
    }
    if (subject.columns().isEmpty()) {
      return;
    }
    CategoryTable table = table(subject.shape().encoding());
    long depth = subject.columns().get().depth();
    String row = subject.columnsAnnotation().equals("OneHot") ? "one-hot" : "multi-hot";
    if (depth > 0 && table.integers().isEmpty() && depth != table.size()) {
      findings.add(
          Problem.DEPTH_MISMATCH,
          subject.place(subject.columnsAnnotation(), "depth"),
          String.format(
              "%s: its %s has %d columns%s, but depth = %d.",
              subject.label(), row, table.size(), names(table), depth),
          "depth = " + table.size() + ".");
      return;
    }
    checkShape(subject, table, "its " + row + " has %d columns", findings);
  }

  private static CategoryTable table(Encoding encoding) {
    return encoding instanceof Encoding.MultiHot multiHot
        ? multiHot.table()
        : ((Encoding.OneHot) encoding).table();
  }

  private static void checkShape(
      Subject subject, CategoryTable table, String found, Findings findings) {
    subject
        .shape()
        .claimed()
        .filter(claim -> claim.last().isFixed() && claim.last().value() != table.size())
        .ifPresent(
            claim -> addShape(subject, table, claim, String.format(found, table.size()), findings));
  }

  private static String names(CategoryTable table) {
    boolean isOneEach = table.size() == table.categories().size();
    return isOneEach ? " (" + TextOf.names(table.categories()) + ")" : "";
  }

  private static void addShape(
      Subject subject, CategoryTable table, Shape claim, String found, Findings findings) {
    boolean isShape = subject.annotations().tensor().orElseThrow().dims().isBlank();
    Shape right = claim.leading().then(new Shape(List.of(Size.of(table.size()))));
    findings.add(
        Problem.DEPTH_MISMATCH,
        subject.claimPlace(),
        String.format(
            "%s: %s, but %s ends with %d.",
            subject.label(), found, subject.claimText(), claim.last().value()),
        isShape ? "shape = " + right + "." : "");
  }
}
