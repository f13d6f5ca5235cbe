package org.tensorbind.processor.fit;

import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.MemberShape;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.processor.shape.DType;

/** {@code input-dtype} and {@code output-dtype}: both sides have one type of elements. */
final class DTypeFit implements FitRule {
  private final Direction direction;

  DTypeFit(Direction direction) {
    this.direction = direction;
  }

  @Override
  public void check(MethodFit fit, List<SitedFinding> findings) {
    for (Matching.Pair pair : fit.matching(direction).densePairs()) {
      DType found = pair.end().tensor().dtype();
      Optional<DType> expected = pair.info().dtype().dtype().map(DType::valueOf);
      if (!expected.equals(Optional.of(found))) {
        findings.add(finding(fit, pair, expected));
      }
    }
  }

  private SitedFinding finding(MethodFit fit, Matching.Pair pair, Optional<DType> expected) {
    End end = pair.end();
    String ours =
        String.format(
            "%s is %s, but the %s \"%s\" of %s is ",
            Describe.end(end),
            end.tensor().dtype(),
            direction.noun(),
            pair.info().name(),
            fit.signatureText());
    String theirs =
        expected
            .map(dtype -> dtype + advice(end, dtype))
            .orElse(pair.info().dtype() + ", for which TensorFlow Java has no type");
    return Describe.at(
        fit,
        end,
        direction.dtype(),
        end.origin().dtype(),
        ours + theirs + ".",
        expected.map(dtype -> fix(end, dtype)).orElse(""));
  }

  /** What to do where no dtype can be stated. */
  private static String advice(End end, DType expected) {
    boolean isText = end.tensor().dtype() == DType.STRING;
    if (isText && expected.isNumeric()) {
      return "; expected numbers, such as @Lookup or @OneHot make of text";
    }
    return expected == DType.STRING ? "; expected text" : "";
  }

  private String fix(End end, DType expected) {
    Origin origin = end.origin();
    String constant = "DType." + expected + ".";
    return switch (origin.kind()) {
      case MASK -> expected == DType.STRING ? "" : "maskDtype = " + constant;
      case LENGTHS -> expected.isNumeric() ? "lengthsDtype = " + constant : "";
      case PARTITION ->
          expected == DType.INT32 || expected == DType.INT64 ? "splitsDtype = " + constant : "";
      case PACK -> isNumber(end, expected) ? "@Tensor(dtype = DType." + expected + ")." : "";
      case VALUE ->
          origin.member().filter(member -> converts(end, member, expected)).isPresent()
              ? (origin.member().orElseThrow().annotations().tensor().isPresent()
                  ? "dtype = " + constant
                  : "@Tensor(dtype = DType." + expected + ").")
              : "";
      case CONCAT, INDICATOR -> "";
    };
  }

  private static boolean isNumber(End end, DType expected) {
    return end.tensor().dtype() != DType.STRING && expected.isNumeric();
  }

  /** True if the member may state the dtype. */
  private boolean converts(End end, Member member, DType expected) {
    MemberShape shape = MemberShape.of(member, end.origin().owner().settings());
    boolean isBoolean =
        shape.innermost() instanceof JavaType.Value value && value.scalar() == Scalar.BOOLEAN;
    boolean isFlag = isBoolean && expected == DType.BOOL;
    return shape.nested().isEmpty() && (isFlag || isNumber(end, expected));
  }
}
