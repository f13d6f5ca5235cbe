package org.tensorbind.processor.check;

import org.tensorbind.processor.model.EncodingSettings.ImageSettings;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.DType;

/** {@code invalid-size} and others: what {@code @Image} says of the tensor. */
final class ImageSettingsFit implements MemberRule {
  private static final int MOST = 65_535;

  @Override
  public void check(Subject subject, Findings findings) {
    subject
        .annotations()
        .encoding(ImageSettings.class)
        .ifPresent(image -> check(subject, image, findings));
  }

  private static void check(Subject subject, ImageSettings image, Findings findings) {
    checkSize(subject, "height", image.height(), findings);
    checkSize(subject, "width", image.width(), findings);
    if (image.channels() != 1 && image.channels() != 3 && image.channels() != 4) {
      findings.add(
          Problem.INVALID_SIZE,
          subject.place("Image", "channels"),
          String.format(
              "%s: channels = %d, expected 1 for grey, 3 for colours, or 4 with alpha.",
              subject.label(), image.channels()));
    }
    NumberTexts.check(subject, "Image", "scale", image.scale(), findings);
    NumberTexts.check(subject, "Image", "offset", image.offset(), findings);
    subject
        .targetDType()
        .filter(dtype -> !isOfPixels(dtype))
        .ifPresent(
            dtype ->
                findings.add(
                    Problem.UNSUPPORTED_TYPE,
                    subject.has("Tensor")
                        ? subject.place("Tensor", "dtype")
                        : subject.place("Image"),
                    String.format(
                        "%s: pixels cannot become %s, expected FLOAT32, FLOAT64 or UINT8.",
                        subject.label(), dtype)));
  }

  private static boolean isOfPixels(DType dtype) {
    return dtype == DType.FLOAT32 || dtype == DType.FLOAT64 || dtype == DType.UINT8;
  }

  private static void checkSize(Subject subject, String parameter, long size, Findings findings) {
    if (size < 1 || size > MOST) {
      findings.add(
          Problem.INVALID_SIZE,
          subject.place("Image", parameter),
          String.format(
              "%s: %s = %d, expected a size from 1 to %d.",
              subject.label(), parameter, size, MOST));
    }
  }
}
