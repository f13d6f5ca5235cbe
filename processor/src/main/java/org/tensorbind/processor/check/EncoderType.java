package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.model.EncodingSettings.EncodedBySettings;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code encoder-type}: a class that cannot encode the member. */
final class EncoderType implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .encoding(EncodedBySettings.class)
        .ifPresent(settings -> check(subject, settings, findings));
  }

  private static void check(Subject subject, EncodedBySettings settings, Findings findings) {
    Optional<String> obstacle = settings.obstacle().or(() -> wrongShape(settings));
    if (obstacle.isPresent()) {
      findings.add(
          Problem.ENCODER_TYPE,
          subject.place("EncodedBy", "value"),
          String.format(
              "%s: %s %s; expected a class with @EncoderSpec that implements"
                  + " TensorEncoder<%s> and has a constructor without parameters.",
              subject.label(),
              settings.encoder().simpleName(),
              obstacle.get(),
              subject.typeName()));
      return;
    }
    subject
        .ownDType()
        .filter(dtype -> (dtype == DType.STRING) != (settings.dtype() == DType.STRING))
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.ENCODER_TYPE,
                    subject.place("Tensor", "dtype"),
                    String.format(
                        "%s: dtype = %s, but %s makes %s; expected the same.",
                        subject.label(),
                        dtype,
                        settings.encoder().simpleName(),
                        settings.dtype())));
  }

  private static Optional<String> wrongShape(EncodedBySettings settings) {
    return settings.shape().stream()
        .filter(size -> size < 1)
        .findFirst()
        .map(size -> "has a size of " + size + " in its @EncoderSpec");
  }
}
