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
    if (!(subject.shape().encoding() instanceof Encoding.OneHot oneHot)) {
      return;
    }
    CategoryTable table = oneHot.table();
    long depth = subject.annotations().oneHot().orElseThrow().depth();
    if (depth > 0 && table.integers().isEmpty() && depth != table.size()) {
      findings.add(
          Problem.DEPTH_MISMATCH,
          subject.place("OneHot", "depth"),
          String.format(
              "%s: its one-hot has %d columns%s, but depth = %d.",
              subject.label(), table.size(), names(table), depth),
          "depth = " + table.size() + ".");
      return;
    }
    checkShape(subject, table, "its one-hot has %d columns", findings);
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
