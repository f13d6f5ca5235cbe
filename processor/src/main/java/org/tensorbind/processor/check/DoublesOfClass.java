package org.tensorbind.processor.check;

import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code lossy-dtype}: all doubles of a class may become floats, but nothing less. */
final class DoublesOfClass implements ClassRule {
  @Override
  public void check(Whole whole, Findings findings) {
    DType doubles = whole.type().settings().doubles();
    if (doubles != DType.FLOAT64 && doubles != DType.FLOAT32) {
      findings.add(
          Problem.LOSSY_DTYPE,
          Place.ofClass().at("TensorBind", "doubles"),
          String.format(
              "%s: doubles = %s, expected FLOAT64 or FLOAT32.", whole.type().label(), doubles));
    }
  }
}
