package org.tensorbind.processor.check;

import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.Annotations.RaggedSettings;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code unsupported-type}: a stated dtype that has nothing to do with the values. */
final class DTypeFit implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .ownDType()
        .filter(dtype -> !fits(subject, dtype))
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.UNSUPPORTED_TYPE,
                    subject.place("Tensor", "dtype"),
                    String.format(
                        "%s: %s cannot become dtype = %s, expected %s.",
                        subject.label(), found(subject), dtype, expected(subject))));
    subject
        .annotations()
        .padded()
        .ifPresent(
            padded -> {
              checkExtra(subject, "maskDtype", padded.maskDtype(), DType.STRING, findings);
              checkExtra(subject, "lengthsDtype", padded.lengthsDtype(), DType.STRING, findings);
              checkExtra(subject, "lengthsDtype", padded.lengthsDtype(), DType.BOOL, findings);
            });
    subject
        .annotations()
        .ragged()
        .map(RaggedSettings::splitsDtype)
        .filter(dtype -> dtype != DType.INT64 && dtype != DType.INT32)
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.UNSUPPORTED_TYPE,
                    subject.place("Ragged", "splitsDtype"),
                    String.format(
                        "%s: splitsDtype = %s is none that TensorFlow splits by, expected INT64 or"
                            + " INT32.",
                        subject.label(), dtype)));
  }

  private static void checkExtra(
      Subject subject, String parameter, DType found, DType refused, Findings findings) {
    if (found == refused) {
      findings.add(
          Problem.UNSUPPORTED_TYPE,
          subject.place("Padded", parameter),
          String.format(
              "%s: %s = %s cannot be filled, expected %s.",
              subject.label(),
              parameter,
              found,
              parameter.equals("maskDtype") ? "BOOL or a numeric dtype" : "a numeric dtype"));
    }
  }

  private static boolean fits(Subject subject, DType dtype) {
    if (subject.shape().isBytesLeaf() || subject.shape().nested().isPresent()) {
      return true; // STRING by definition; or each member for itself
    }
    if (subject.shape().encoding().isZerosAndOnes()) {
      return dtype != DType.STRING;
    }
    if (subject.shape().encoding() instanceof Encoding.Custom) {
      return true; // another rule compares it with what the encoder makes
    }
    if (subject.shape().encoding() instanceof Encoding.DateParts parts && parts.cyclic()) {
      return dtype.isFloating();
    }
    if (!subject.encodings().isEmpty()) {
      return dtype.isNumeric();
    }
    return isText(subject.leaf()) == (dtype == DType.STRING);
  }

  private static boolean isText(JavaType leaf) {
    return leaf instanceof JavaType.EnumValue
        || (leaf instanceof JavaType.Value value && value.scalar().isText());
  }

  private static String found(Subject subject) {
    return subject.encodings().isEmpty()
        ? subject.typeName()
        : "@" + subject.encodings().get(0) + " " + subject.typeName();
  }

  private static String expected(Subject subject) {
    if (!subject.encodings().isEmpty()) {
      return "a numeric dtype";
    }
    if (isText(subject.leaf())) {
      return "STRING";
    }
    return subject.leaf() instanceof JavaType.Value value && value.scalar() == Scalar.BOOLEAN
        ? "BOOL or a numeric dtype"
        : "a numeric dtype";
  }
}
