package org.tensorbind.processor.check;

import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.Problem;

/** {@code ambiguous-bytes}: bytes are the text of one string, or numbers. */
final class AmbiguousBytes implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    boolean isPlain = subject.encodings().isEmpty();
    if (isPlain && subject.statedDType().isEmpty() && isBytes(subject)) {
      String fix = canBeString(subject) ? "STRING, or dtype = DType.UINT8." : "UINT8.";
      findings.add(
          Problem.AMBIGUOUS_BYTES,
          subject.place("Tensor"),
          String.format(
              "%s: %s can be a string or numbers, expected a dtype that says which.",
              subject.label(), subject.typeName()),
          subject.has("Tensor") ? "dtype = DType." + fix : "add @Tensor(dtype = DType.UINT8).");
    }
  }

  private static boolean isBytes(Subject subject) {
    return subject.leaf() instanceof JavaType.Value value
        && value.scalar() == Scalar.BYTE
        && value.isPrimitive()
        && !subject.shape().levels().isEmpty();
  }

  private static boolean canBeString(Subject subject) {
    boolean isOneString = subject.shape().levels().size() == 1;
    boolean isShaped =
        subject.has("Padded")
            || subject.has("Ragged")
            || subject.has("Window")
            || subject.shape().claimed().isPresent();
    return !(isOneString && isShaped);
  }
}
