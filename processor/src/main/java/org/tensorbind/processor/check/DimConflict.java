package org.tensorbind.processor.check;

import java.util.Optional;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.model.Annotations.WindowSettings;
import org.tensorbind.processor.model.EncodingSettings.MinMaxSettings;
import org.tensorbind.processor.report.Problem;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.processor.shape.Size;

/** {@code dim-conflict}: two annotations that give one axis two sizes. */
final class DimConflict implements MemberRule {
  @Override
  public void check(Subject subject, Findings findings) {
    subject.annotations().padded().ifPresent(padded -> checkLength(subject, padded, findings));
    subject.annotations().padded().ifPresent(padded -> checkMultiple(subject, padded, findings));
    subject.annotations().window().ifPresent(window -> checkWindow(subject, window, findings));
    if (subject.shape().encoding() instanceof Encoding.Arithmetic arithmetic) {
      int count = arithmetic.steps();
      Size last = subject.shape().shape().last();
      if (count > 1 && (subject.shape().shape().rank() == 0 || last.value() != count)) {
        addSteps(subject, count, last, findings);
      }
    } else if (hasSizesOfItsOwn(subject.shape().encoding())) {
      checkEncoded(subject, subject.shape().encoding().shape(), findings);
    }
  }

  /** Columns of categories, and scores, have a rule of their own. */
  private static boolean hasSizesOfItsOwn(Encoding encoding) {
    return !(encoding instanceof Encoding.OneHot)
        && !(encoding instanceof Encoding.MultiHot)
        && !(encoding instanceof Encoding.Scores);
  }

  private static void checkEncoded(Subject subject, Shape encoded, Findings findings) {
    subject
        .shape()
        .claimed()
        .filter(
            claim ->
                claim.subShape(claim.rank() - encoded.rank(), claim.rank()).and(encoded).isEmpty())
        .ifPresent(
            claim -> {
              String sizes = subject.shape().leafShape().toString();
              boolean isWhole = claim.rank() == encoded.rank();
              findings.add(
                  Problem.DIM_CONFLICT,
                  subject.claimPlace(),
                  String.format(
                      "%s: @%s makes %s, but %s %s.",
                      subject.label(),
                      subject.encodings().get(0),
                      sizes,
                      subject.claimText(),
                      isWhole ? "says otherwise" : "ends otherwise"),
                  isWhole ? "shape = " + sizes + "." : "");
            });
  }

  private static void checkWindow(Subject subject, WindowSettings window, Findings findings) {
    subject
        .shape()
        .claimed()
        .filter(claim -> claim.rank() > 1)
        .map(claim -> claim.get(1))
        .filter(second -> second.isFixed() && second.value() != window.size())
        .ifPresent(
            second ->
                findings.add(
                    Problem.DIM_CONFLICT,
                    subject.place("Window", "size"),
                    String.format(
                        "%s: windows have the size %d, but %s has %d at its second axis.",
                        subject.label(), window.size(), subject.claimText(), second.value())));
  }

  private static void checkLength(Subject subject, PaddedSettings padded, Findings findings) {
    subject
        .shape()
        .claimed()
        .filter(claim -> claim.rank() > 0 && padded.length() > 0)
        .map(claim -> claim.get(0))
        .filter(first -> first.isFixed() && first.value() != padded.length())
        .ifPresent(
            first ->
                findings.add(
                    Problem.DIM_CONFLICT,
                    subject.place("Padded", "length"),
                    String.format(
                        "%s: length = %d, but %s begins with %d.",
                        subject.label(), padded.length(), subject.claimText(), first.value()),
                    "remove length."));
  }

  private static void checkMultiple(Subject subject, PaddedSettings padded, Findings findings) {
    subject.shape().levels().stream()
        .filter(level -> level.isPadded() && level.size().isFixed())
        .mapToLong(level -> level.size().value())
        .filter(size -> size % padded.multipleOf() != 0)
        .findFirst()
        .ifPresent(
            size ->
                findings.add(
                    Problem.DIM_CONFLICT,
                    subject.place("Padded", "multipleOf"),
                    String.format(
                        "%s: multipleOf = %d, but an axis is fixed at %d; expected a multiple.",
                        subject.label(), padded.multipleOf(), size),
                    "remove multipleOf."));
  }

  private static void addSteps(Subject subject, int count, Size last, Findings findings) {
    String annotation = subject.encodings().get(0);
    findings.add(
        Problem.DIM_CONFLICT,
        subject.place(annotation, stepsParameter(subject, count)),
        String.format(
            "%s: @%s has %d numbers, but the last axis has %s; expected one number, or one"
                + " for each step.",
            subject.label(), annotation, count, last.isFixed() ? last.value() : "no fixed size"));
  }

  /** The parameter that has as many numbers. */
  private static String stepsParameter(Subject subject, int count) {
    Optional<MinMaxSettings> minMax = subject.annotations().encoding(MinMaxSettings.class);
    if (minMax.isPresent()) {
      return minMax.get().min().size() == count ? "min" : "max";
    }
    boolean isMean = subject.annotations().normalized().orElseThrow().mean().size() == count;
    return isMean ? "mean" : "variance";
  }
}
