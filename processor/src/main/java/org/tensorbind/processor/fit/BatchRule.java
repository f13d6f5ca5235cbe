package org.tensorbind.processor.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tensorbind.processor.model.ModelMethod.BatchAxis;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/**
 * Whether a signature takes batches.
 *
 * @param isBatched whether its tensors have a batch axis
 * @param size of that axis, where the signature fixes it
 * @param isCertain false if no input tells, so that nothing can be said of outputs
 */
public record BatchRule(boolean isBatched, OptionalLong size, boolean isCertain) {

  /**
   * Decides by the ranks of the inputs. One without a batch axis makes the whole signature so;
   * where inputs contradict each other somebody made a mistake, and the many are trusted.
   */
  static BatchRule of(BatchAxis stated, Matching inputs, Matching outputs) {
    List<Matching.Pair> examples =
        inputs.pairs().stream().filter(pair -> !pair.end().isPerCall()).toList();
    boolean isBatched =
        switch (stated) {
          case YES -> true;
          case NO -> false;
          case AUTO -> looksBatched(examples);
        };
    boolean isCertain =
        stated != BatchAxis.AUTO
            || (examples.isEmpty() && inputs.isComplete())
            || examples.stream().anyMatch(BatchRule::tells);
    if (!isBatched) {
      return new BatchRule(false, OptionalLong.empty(), isCertain);
    }
    OptionalLong size =
        Stream.concat(inputs.pairs().stream(), outputs.pairs().stream())
            .filter(pair -> !pair.end().isPerCall() && !pair.end().isRagged())
            .filter(BatchRule::hasBatchAxis)
            .mapToLong(pair -> pair.info().shape().sizes().get(0))
            .filter(first -> first != TensorShape.UNKNOWN)
            .findFirst();
    return new BatchRule(true, size, isCertain);
  }

  private static boolean looksBatched(List<Matching.Pair> examples) {
    long single = examples.stream().filter(BatchRule::isSingle).count();
    long batched = examples.stream().filter(BatchRule::hasBatchAxis).count();
    return single == 0 ? !examples.isEmpty() : batched > single;
  }

  private static boolean tells(Matching.Pair pair) {
    return !pair.info().shape().isRankKnown() || isSingle(pair) || hasBatchAxis(pair);
  }

  /**
   * As many axes as an example, the first of a fixed size. Ragged values have an axis in front in
   * any case, and are those of a batch.
   */
  private static boolean isSingle(Matching.Pair pair) {
    TensorShape shape = pair.info().shape();
    return !pair.end().isRagged()
        && shape.rank() == pair.end().tensor().shape().rank()
        && (shape.rank() == 0 || shape.sizes().get(0) != TensorShape.UNKNOWN);
  }

  private static boolean hasBatchAxis(Matching.Pair pair) {
    return pair.end().isRagged()
        || pair.info().shape().rank() == pair.end().tensor().shape().rank() + 1;
  }

  /** What a signature's shape says of one example, or of one ragged value; empty if nothing. */
  Optional<List<Long>> perExample(TensorInfo info, boolean isPerCall) {
    TensorShape shape = info.shape();
    if (!shape.isRankKnown()) {
      return Optional.empty();
    }
    boolean dropsFirst = isBatched && !isPerCall;
    return dropsFirst && shape.rank() == 0
        ? Optional.empty()
        : Optional.of(shape.sizes().subList(dropsFirst ? 1 : 0, shape.rank()));
  }
}
