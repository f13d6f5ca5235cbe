package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tensorbind.processor.layout.Packs;
import org.tensorbind.processor.model.Annotations.PaddedSettings;
import org.tensorbind.processor.report.Place;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.processor.shape.Size;
import org.tensorbind.signature.TensorShape;

/** {@code input-size} and {@code output-size}: axes whose sizes are known have the same. */
final class SizeFit implements FitRule {
  private final Direction direction;

  SizeFit(Direction direction) {
    this.direction = direction;
  }

  @Override
  public void check(MethodFit fit, List<SitedFinding> findings) {
    Set<Origin.Axis> told = new HashSet<>();
    for (Matching.Pair pair : fit.matching(direction).densePairs()) {
      boolean isComparable =
          pair.info().shape().isRankKnown()
              && fit.isJudged(direction)
              && RaggedFit.canBeFed(fit, pair.end());
      if (isComparable && RankFit.fits(fit.batch(), pair)) {
        check(fit, pair, told, findings);
      }
    }
  }

  /** An axis that several tensors have from one member is one mistake. */
  private void check(
      MethodFit fit, Matching.Pair pair, Set<Origin.Axis> told, List<SitedFinding> findings) {
    End end = pair.end();
    List<Size> ours = end.tensor().shape().sizes();
    List<Long> theirs = fit.batch().perExample(pair.info(), end.isPerCall()).orElseThrow();
    for (int axis = 0; axis < ours.size(); axis++) {
      boolean isLast = axis == ours.size() - 1;
      if (isLast && !fitsBest(end, theirs.get(axis))) {
        findings.add(ofBest(fit, pair, theirs.get(axis)));
        return;
      }
      if (!fits(end, ours.get(axis), theirs.get(axis))) {
        if (told.add(end.origin().axis(axis))) {
          findings.add(ofAxis(fit, pair, theirs, axis));
        }
        return;
      }
    }
    if (end.isRagged()) {
      checkTotal(fit, pair, findings);
    } else if (fit.batch().isBatched() && !end.isPerCall()) {
      checkBatch(fit, pair, findings);
    }
  }

  /** What is padded to the longest of a batch has a fixed size by chance at most. */
  private boolean fits(End end, Size ours, long theirs) {
    if (theirs == TensorShape.UNKNOWN) {
      return true;
    }
    return ours.isFixed()
        ? ours.value() == theirs
        : direction == Direction.OUTPUT || padded(end).isEmpty();
  }

  /** There must be as many scores as are asked for. */
  private static boolean fitsBest(End end, long theirs) {
    return theirs == TensorShape.UNKNOWN || best(end).filter(k -> k > theirs).isEmpty();
  }

  private static Optional<Long> best(End end) {
    return end.origin().member().flatMap(m -> m.annotations().scores()).flatMap(s -> s.k());
  }

  private SitedFinding ofBest(MethodFit fit, Matching.Pair pair, long theirs) {
    End end = pair.end();
    return Describe.at(
        fit,
        end,
        direction.size(),
        Place.of(end.origin().member().orElseThrow().name()).at("TopK", "value"),
        String.format(
            "%s: k = %d, but the output \"%s\" of %s is %s, which has %d scores.",
            Describe.end(end),
            best(end).orElseThrow(),
            pair.info().name(),
            fit.signatureText(),
            pair.info().shape(),
            theirs),
        "");
  }

  private static Optional<PaddedSettings> padded(End end) {
    return end.origin().member().flatMap(member -> member.annotations().padded());
  }

  private SitedFinding ofAxis(MethodFit fit, Matching.Pair pair, List<Long> theirs, int axis) {
    End end = pair.end();
    Size ours = end.tensor().shape().get(axis);
    boolean isWhole = end.tensor().shape().rank() == 1;
    String found =
        ours.isFixed()
            ? String.format(
                "has %d elements%s%s",
                ours.value(), isWhole ? "" : " in axis " + axis, parts(end, axis))
            : String.format(
                "is as long%s as the longest of a batch", isWhole ? "" : " in axis " + axis);
    Origin.Axis origin = end.origin().axis(axis);
    return Describe.at(
        fit,
        origin.site(),
        direction.size(),
        origin.isOuter()
            ? outerPlace(origin)
            : end.origin().size(axis == 0, axis == end.tensor().shape().rank() - 1),
        String.format(
            "%s %s, but the %s \"%s\" of %s is %s, which wants %d.",
            origin.isOuter() ? Describe.end(end, origin.label()) : Describe.end(end),
            found,
            direction.noun(),
            pair.info().name(),
            fit.signatureText(),
            pair.info().shape(),
            theirs.get(axis)),
        origin.isOuter() ? outerFix(origin, theirs.get(axis)) : fix(end, theirs, axis));
  }

  /** Where a sequence of objects says how long it is. */
  private static Place outerPlace(Origin.Axis axis) {
    Place member = Place.of(axis.member().orElseThrow().name());
    return axis.position() == 0 ? member.at("Padded", "length") : member.at("Tensor", "shape");
  }

  private static String outerFix(Origin.Axis axis, long theirs) {
    boolean isLength =
        axis.position() == 0
            && axis.member().orElseThrow().annotations().padded().isPresent()
            && axis.member().orElseThrow().annotations().tensor().isEmpty();
    return isLength ? "length = " + theirs + "." : "";
  }

  /** What a packed axis is the sum of: one of them is too many, or has grown. */
  private static String parts(End end, int axis) {
    boolean isPack = end.origin().kind() == Origin.Kind.PACK;
    boolean isLast = axis == end.tensor().shape().rank() - 1;
    return isPack && isLast ? " (" + Packs.ofClass(end.origin().owner()).widths() + ")" : "";
  }

  private static String fix(End end, List<Long> theirs, int axis) {
    if (end.origin().kind() == Origin.Kind.PACK || end.origin().kind() == Origin.Kind.CONCAT) {
      return "";
    }
    Optional<PaddedSettings> padded = padded(end);
    boolean isShaped = end.origin().kind() == Origin.Kind.VALUE && end.origin().hasShape();
    boolean hasLength = padded.filter(each -> each.length() > 0).isPresent();
    if (padded.isPresent() && axis == 0 && !isShaped) {
      return "length = " + theirs.get(0) + ".";
    }
    boolean isEncoded = end.origin().member().filter(Origin::isWidened).isPresent();
    boolean isKnown = theirs.stream().noneMatch(size -> size == TensorShape.UNKNOWN);
    boolean isWindowed =
        end.origin().member().flatMap(member -> member.annotations().window()).isPresent();
    return isShaped && !isEncoded && !isWindowed && isKnown && !hasLength
        ? "shape = " + Describe.sizes(theirs) + "."
        : "";
  }

  /** How many ragged values there are differs from batch to batch. */
  private void checkTotal(MethodFit fit, Matching.Pair pair, List<SitedFinding> findings) {
    End end = pair.end();
    long theirs = pair.info().shape().sizes().get(0);
    if (theirs != TensorShape.UNKNOWN) {
      findings.add(
          Describe.at(
              fit,
              end,
              direction.size(),
              Place.of(end.origin().member().orElseThrow().name()).at("Ragged"),
              String.format(
                  "%s has as many elements as the examples have together, but the %s \"%s\" of %s"
                      + " is %s, which fixes their number to %d; expected @Padded.",
                  Describe.end(end),
                  direction.noun(),
                  pair.info().name(),
                  fit.signatureText(),
                  pair.info().shape(),
                  theirs),
              ""));
    }
  }

  /** All that is batched must agree on the size of the batch. */
  private void checkBatch(MethodFit fit, Matching.Pair pair, List<SitedFinding> findings) {
    long theirs = pair.info().shape().sizes().get(0);
    long size = fit.batch().size().orElse(TensorShape.UNKNOWN);
    if (theirs != TensorShape.UNKNOWN && theirs != size) {
      List<Long> expected = new ArrayList<>(pair.info().shape().sizes());
      expected.set(0, size);
      findings.add(
          Describe.atMethod(
              fit,
              direction.size(),
              pair.info().name(),
              String.format(
                  "%s: the %s \"%s\" of %s is %s, but the signature takes %d examples at once;"
                      + " expected %s.",
                  fit.label(),
                  direction.noun(),
                  pair.info().name(),
                  fit.signatureText(),
                  pair.info().shape(),
                  size,
                  new TensorShape(true, expected))));
    }
  }
}
