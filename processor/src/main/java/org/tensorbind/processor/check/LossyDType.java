package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code lossy-dtype}: what loses something must be asked for, and must leave something. */
final class LossyDType implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    if (!(subject.leaf() instanceof JavaType.Value value) || !subject.encodings().isEmpty()) {
      return;
    }
    Scalar scalar = value.scalar();
    Optional<DType> stated = subject.statedDType();
    if (scalar.isBig() && stated.isEmpty()) {
      DType widest = scalar == Scalar.BIG_INTEGER ? DType.INT64 : DType.FLOAT64;
      findings.add(
          Problem.LOSSY_DTYPE,
          subject.place("Tensor"),
          String.format(
              "%s: no dtype holds every %s, expected one that is stated.",
              subject.label(), value.ref()),
          "@Tensor(dtype = DType." + widest + ").");
    }
    if (scalar.isNumeric() && subject.ownDType().filter(DType.BOOL::equals).isPresent()) {
      findings.add(
          Problem.LOSSY_DTYPE,
          subject.place("Tensor", "dtype"),
          String.format(
              "%s: %s does not fit dtype = BOOL, expected a numeric dtype.",
              subject.label(), subject.typeName()));
    }
  }
}
