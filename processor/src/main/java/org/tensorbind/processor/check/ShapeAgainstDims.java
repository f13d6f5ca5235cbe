package org.tensorbind.processor.check;

import java.util.HashMap;
import java.util.Map;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;

/** {@code dim-conflict}: {@code shape} and {@code dims} of one annotation must agree. */
final class ShapeAgainstDims implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .tensor()
        .ifPresent(settings -> check(settings, subject.label(), subject.place(), findings));
  }

  private static boolean givesNamesOneSize(Shape shape) {
    Map<String, Long> sizes = new HashMap<>();
    return shape.sizes().stream()
        .filter(size -> !size.name().isEmpty() && size.isFixed())
        .allMatch(size -> sizes.merge(size.name(), size.value(), (a, b) -> a) == size.value());
  }

  static void check(TensorSettings settings, String label, Place place, Findings findings) {
    if (settings.shape().isEmpty() || settings.dims().isBlank()) {
      return;
    }
    long[] sizes = settings.shape().get().stream().mapToLong(Long::longValue).toArray();
    boolean agree =
        Shape.parse(settings.dims())
            .flatMap(Shape.of(sizes)::and)
            .filter(ShapeAgainstDims::givesNamesOneSize)
            .isPresent();
    if (!agree) {
      findings.add(
          Problem.DIM_CONFLICT,
          place.at("Tensor", "dims"),
          String.format(
              "%s: %s and dims = \"%s\" contradict each other, expected the same axes.",
              label, TextOf.shape(settings.shape().get()), settings.dims()));
    }
  }
}
