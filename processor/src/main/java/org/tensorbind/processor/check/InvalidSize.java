package org.tensorbind.processor.check;

import java.util.List;
import org.tensorbind.processor.model.Annotations.ConcatSettings;
import org.tensorbind.processor.model.Annotations.TensorSettings;
import org.tensorbind.processor.model.Annotations.WindowSettings;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** {@code invalid-size}: sizes that no axis can have. */
final class InvalidSize implements MemberRule {
  /** Of categories and of what lies beside them: all together are counted with an int. */
  private static final int MOST = 1_000_000_000;

  @Override
  public void check(Subject subject, Findings findings) {
    Sizes sizes = new Sizes(subject.label(), subject.place(), findings);
    subject.annotations().tensor().ifPresent(sizes::check);
    subject
        .annotations()
        .concat()
        .flatMap(ConcatSettings::shape)
        .ifPresent(shape -> sizes.checkShape("Concat", shape));
    subject
        .annotations()
        .padded()
        .ifPresent(
            padded -> {
              boolean isLength = padded.length() == -1 || padded.length() > 0;
              sizes.require(isLength, "Padded", "length", padded.length(), "a positive size or -1");
              sizes.requirePositive("Padded", "multipleOf", padded.multipleOf());
            });
    subject.annotations().window().ifPresent(sizes::checkWindow);
    subject
        .columns()
        .ifPresent(
            columns -> {
              String annotation = subject.columnsAnnotation();
              boolean isDepth = columns.depth() >= 0 && columns.depth() <= MOST;
              String expected = "a size from 1 to " + MOST;
              sizes.require(isDepth, annotation, "depth", columns.depth(), expected);
              sizes.requirePositive(annotation, "oov", columns.oov());
            });
    subject
        .annotations()
        .lookup()
        .ifPresent(lookup -> sizes.requirePositive("Lookup", "oov", lookup.oov()));
  }

  /** Checks the sizes that are written on one element. */
  record Sizes(String label, Place place, Findings findings) {
    void check(TensorSettings settings) {
      settings.shape().ifPresent(shape -> checkShape("Tensor", shape));
      if (!settings.dims().isBlank()) {
        checkDims(settings.dims());
      }
    }

    void checkShape(String annotation, List<Long> shape) {
      shape.stream()
          .filter(size -> !isSize(size))
          .findFirst()
          .ifPresent(size -> add(annotation, "shape", size, "positive sizes, or -1 for unknown"));
    }

    private void checkDims(String dims) {
      Shape.words(dims).stream()
          .filter(word -> Size.parse(word).filter(size -> isSize(size.value())).isEmpty())
          .findFirst()
          .ifPresent(word -> add("Tensor", "dims", word, "names, and positive sizes or -1"));
    }

    void checkWindow(WindowSettings window) {
      requirePositive("Window", "size", window.size());
      requirePositive("Window", "stride", window.stride());
      requirePositive("Window", "samplingRate", window.samplingRate());
      boolean isSpanned = (window.size() - 1) * window.samplingRate() < Integer.MAX_VALUE;
      boolean isChecked = window.size() <= MOST && window.samplingRate() <= MOST;
      require(
          isSpanned || !isChecked,
          "Window",
          "samplingRate",
          window.samplingRate(),
          "windows that span no more elements than a series can have");
    }

    void requirePositive(String annotation, String parameter, long size) {
      boolean isValid = size > 0 && size <= MOST;
      require(isValid, annotation, parameter, size, "a size from 1 to " + MOST);
    }

    void require(boolean isValid, String annotation, String parameter, long size, String expected) {
      if (!isValid) {
        findings.add(
            Problem.INVALID_SIZE,
            place.at(annotation, parameter),
            String.format("%s: %s = %d, expected %s.", label, parameter, size, expected));
      }
    }

    private void add(String annotation, String parameter, Object found, String expected) {
      findings.add(
          Problem.INVALID_SIZE,
          place.at(annotation, parameter),
          String.format("%s: %s contains %s, expected %s.", label, parameter, found, expected));
    }

    private static boolean isSize(long size) {
      return size == Size.UNKNOWN || size > 0;
    }
  }
}
