package org.tensorbind.processor.check;

import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.report.Place;

/** {@code invalid-size} and {@code dim-conflict} of {@code @Tensor} on the class. */
final class ClassSizes implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    whole.type().packed().ifPresent(settings -> check(whole, settings, findings));
  }

  private static void check(Whole whole, TensorSettings settings, Findings findings) {
    String label = whole.type().label();
    new InvalidSize.Sizes(label, Place.ofClass(), findings).check(settings);
    if (!findings.hasErrors()) {
      ShapeAgainstDims.check(settings, label, Place.ofClass(), findings);
    }
  }
}
