package org.tensorbind.processor.check;

import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;

/** {@code not-a-bound-class}: annotations on a class are about its bound members. */
final class NoMembers implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    if (whole.type().members().isEmpty() && whole.isComplete()) {
      String annotation = annotation(whole.type());
      findings.add(
          Problem.NOT_A_BOUND_CLASS,
          Place.ofClass().at(annotation),
          String.format(
              "%s: @%s is about members that have an annotation, but none has; expected at least"
                  + " one.",
              whole.type().label(), annotation));
    }
  }

  private static String annotation(BoundClass type) {
    if (type.isViewed()) {
      return "TensorView";
    }
    return type.packed().isPresent() ? "Tensor" : "TensorBind";
  }
}
