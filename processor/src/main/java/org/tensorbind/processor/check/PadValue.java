package org.tensorbind.processor.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.Member;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code value-not-representable}: padding must be of the tensor's dtype. */
final class PadValue implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .padded()
        .map(PaddedSettings::value)
        .filter(value -> !value.isEmpty())
        .ifPresent(
            value ->
                dtypes(subject)
                    .filter(dtype -> !dtype.canHold(value))
                    .findFirst()
                    .ifPresent(dtype -> add(subject, value, dtype, findings)));
  }

  private static void add(Subject subject, String value, DType dtype, Findings findings) {
    String index = subject.has("Lookup") ? ": an index pads indices" : "";
    findings.add(
        Problem.VALUE_NOT_REPRESENTABLE,
        subject.place("Padded", "value"),
        String.format(
            "%s: the padding \"%s\" is no value of dtype = %s, expected one%s.",
            subject.label(), value, dtype, index));
  }

  /** A nested object's padding fills all its tensors. */
  private static Stream<DType> dtypes(Subject subject) {
    Optional<BoundClass> nested = subject.shape().nested().map(each -> each.type());
    if (nested.isEmpty()) {
      return subject.targetDType().stream();
    }
    return nested.get().members().stream()
        .flatMap((Member member) -> dtypes(Subject.of(nested.get(), member)));
  }
}
