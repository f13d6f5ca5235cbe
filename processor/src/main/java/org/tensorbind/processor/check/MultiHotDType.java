package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code unsupported-type}: counts and weights are summed, which not every dtype can be. */
final class MultiHotDType implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.shape().encoding() instanceof Encoding.MultiHot encoding
        && !encoding.isZerosAndOnes()) {
      subject
          .targetDType()
          .filter(dtype -> !isSummed(dtype))
          .ifPresent(
              dtype ->
                  findings.add(
                      Problem.UNSUPPORTED_TYPE,
                      subject.ownDType().isPresent()
                          ? subject.place("Tensor", "dtype")
                          : subject.place("MultiHot"),
                      String.format(
                          "%s: %s cannot be summed in %s, expected FLOAT32, FLOAT64, INT32 or"
                              + " INT64.",
                          subject.label(), encoding.counts() ? "counts" : "weights", dtype)));
    }
  }

  private static boolean isSummed(DType dtype) {
    return dtype == DType.FLOAT32
        || dtype == DType.FLOAT64
        || dtype == DType.INT32
        || dtype == DType.INT64;
  }
}
