package org.tensorbind.processor.fit;

import java.util.ArrayList;
import java.util.List;
import org.tensorbind.processor.layout.MemberShape;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.report.SitedFinding;
import org.tensorbind.processor.shape.Shape;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** {@code input-rank} and {@code output-rank}: both sides have the same number of axes. */
final class RankFit implements FitRule {
  private final Direction direction;

  RankFit(Direction direction) {
    this.direction = direction;
  }

  @Override
  public void check(MethodFit fit, List<SitedFinding> findings) {
    for (Matching.Pair pair : fit.matching(direction).densePairs()) {
      if (fit.isJudged(direction) && !fits(fit.batch(), pair)) {
        findings.add(finding(fit, pair));
      }
    }
  }

  /** An unknown rank fits every one. */
  static boolean fits(BatchRule batch, Matching.Pair pair) {
    TensorShape shape = pair.info().shape();
    return !shape.isRankKnown()
        || shape.rank() == pair.end().tensor().shape().rank() + batchAxes(batch, pair.end());
  }

  private static int batchAxes(BatchRule batch, End end) {
    return end.hasLead(batch) ? 1 : 0;
  }

  private SitedFinding finding(MethodFit fit, Matching.Pair pair) {
    End end = pair.end();
    Shape shape = end.tensor().shape();
    int batchAxes = batchAxes(fit.batch(), end);
    String needed = whole(shape, batchAxes);
    return Describe.at(
        fit,
        end,
        direction.rank(),
        end.origin().rank(),
        String.format(
            "%s is %s%s, but the %s \"%s\" of %s is %s%s.",
            Describe.end(end),
            needed,
            end.isRagged()
                ? ragged(end)
                : batchAxes == 1 ? " with the batch axis" : end.isPerCall() ? " in each call" : "",
            direction.noun(),
            pair.info().name(),
            fit.signatureText(),
            pair.info().shape(),
            reason(fit, pair.info(), end)),
        fix(fit, pair));
  }

  private static String ragged(End end) {
    return end.tensor().role() == TensorPlan.Role.PARTITION
        ? " as the partition of ragged values"
        : " with the axis of all ragged values";
  }

  private static String whole(Shape shape, int batchAxes) {
    List<Long> sizes = new ArrayList<>(shape.sizes().stream().map(size -> size.value()).toList());
    if (batchAxes == 1) {
      sizes.add(0, TensorShape.UNKNOWN);
    }
    return new TensorShape(true, sizes).toString();
  }

  /** Why the signature is thought to have a batch axis or none, and what else might be meant. */
  private String reason(MethodFit fit, TensorInfo info, End end) {
    boolean isOnlyBatchAxis =
        fit.batch().isBatched() && info.shape().rank() == end.tensor().shape().rank();
    if (direction != Direction.INPUT || end.isPerCall() || end.isRagged()) {
      return "";
    }
    if (!fit.batch().isBatched()) {
      return fit.inputs().pairs().size() == 1
          ? ""
          : ", and the signature takes single examples, as its other inputs say";
    }
    if (!isOnlyBatchAxis) {
      return "";
    }
    if (!fit.batch().isCertain()) {
      return ", which is one example only with @ForSignature(batch = Batch.NO)";
    }
    boolean isForCall =
        info.shape().rank() == 0 || !info.shape().sizes().get(0).equals(TensorShape.UNKNOWN);
    if (!isForCall) {
      return "";
    }
    boolean isParameter = end.parameter().isEmpty();
    return ", without a batch axis"
        + (isParameter ? " (use @PerCall for what belongs to the call as a whole)" : "");
  }

  /** A scalar may be a vector of one. */
  private static String fix(MethodFit fit, Matching.Pair pair) {
    Origin origin = pair.end().origin();
    Shape shape = pair.end().tensor().shape();
    TensorShape theirs = pair.info().shape();
    int rank = theirs.rank() - batchAxes(fit.batch(), pair.end());
    if (origin.kind() != Origin.Kind.VALUE || rank < 0) {
      return "";
    }
    MemberShape member = MemberShape.of(origin.member().orElseThrow(), origin.owner().settings());
    boolean isScalar = member.levels().isEmpty() && member.nested().isEmpty();
    long last = rank == 0 ? 1 : theirs.sizes().get(theirs.rank() - 1);
    if (isScalar && shape.rank() == 0 && rank == 1 && (last == 1 || last == TensorShape.UNKNOWN)) {
      return origin.member().orElseThrow().annotations().tensor().isPresent()
          ? "shape = {1}."
          : "@Tensor(shape = {1}).";
    }
    boolean saysOne = member.claimed().filter(Shape.of(1)::equals).isPresent();
    return isScalar && saysOne && rank == 0 ? "remove shape = {1}." : "";
  }
}
