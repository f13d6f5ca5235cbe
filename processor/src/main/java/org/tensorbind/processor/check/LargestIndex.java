package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Problem;

/** {@code value-not-representable}: indices that the tensor's dtype does not reach. */
final class LargestIndex {
  private LargestIndex() {}

  static void check(Subject subject, long last, Findings findings) {
    subject
        .ownDType()
        .filter(dtype -> dtype.maxIndex() < last)
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.VALUE_NOT_REPRESENTABLE,
                    subject.place("Tensor", "dtype"),
                    String.format(
                        "%s: the indices go to %d, but dtype = %s holds whole numbers up to %d;"
                            + " expected a larger one.",
                        subject.label(), last, dtype, dtype.maxIndex()),
                    "dtype = DType.INT64."));
  }
}
