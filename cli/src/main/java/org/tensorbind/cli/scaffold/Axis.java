package org.tensorbind.cli.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tensorbind.signature.Signature;
import org.tensorbind.signature.TensorInfo;
import org.tensorbind.signature.TensorShape;

/** What the first axis of a signature's tensors stands for. */
enum Axis {
  /** Any number of examples. */
  BATCH,
  /** One example, with an axis for it all the same. */
  BATCH_OF_ONE,
  /** Something of the example itself: a call takes one. */
  NONE;

  /** The parts of ragged and sparse tensors by the names that people give them. */
  private static final Pattern PART =
      Pattern.compile(
          "(.*_)?(row_splits|row_lengths|row_starts|row_limits|value_rowids|flat_values|dense_shape)");

  /** Which reading of a signature is never wrong, and the most comfortable one among these. */
  static Axis of(Signature signature) {
    List<TensorInfo> inputs = signature.inputs();
    if (hasParts(signature) || isOfOneThing(signature)) {
      return NONE;
    }
    if (inputs.stream().anyMatch(input -> firstSize(input) == TensorShape.UNKNOWN)
        || mayBeBatch(signature)) {
      return BATCH.suits(signature.outputs()) ? BATCH : NONE;
    }
    boolean isOfOne = !inputs.isEmpty() && inputs.stream().allMatch(BATCH_OF_ONE::has);
    return isOfOne && BATCH_OF_ONE.suits(signature.outputs()) ? BATCH_OF_ONE : NONE;
  }

  /** Whether inputs look like the parts of a ragged or sparse tensor. */
  static boolean hasParts(Signature signature) {
    return signature.inputs().stream().anyMatch(input -> isPart(input, signature));
  }

  /**
   * Whether the one input with a first axis of any size is something whole: a signal, {@code [?]}
   * of fractions whose outputs have more axes, or an image of bytes, {@code [?, ?, 3]}.
   */
  private static boolean isOfOneThing(Signature signature) {
    List<TensorInfo> open = signature.inputs().stream().filter(BATCH::has).toList();
    if (open.size() != 1) {
      return false;
    }
    TensorShape shape = open.get(0).shape();
    String dtype = open.get(0).dtype().dtype().orElse("");
    boolean isSignal =
        shape.rank() == 1
            && dtype.startsWith("FLOAT")
            && signature.outputs().stream().anyMatch(output -> output.shape().rank() > 1);
    boolean isImage =
        shape.rank() == 3
            && dtype.equals("UINT8")
            && shape.sizes().get(1) == TensorShape.UNKNOWN
            && List.of(1L, 3L, 4L).contains(shape.sizes().get(2));
    return isSignal || isImage;
  }

  /** Inputs of unknown rank say nothing; then outputs must. */
  private static boolean mayBeBatch(Signature signature) {
    return signature.inputs().stream().anyMatch(input -> !input.shape().isRankKnown())
        && signature.outputs().stream().anyMatch(BATCH::has);
  }

  /** Whether a tensor has this axis in front. */
  boolean has(TensorInfo info) {
    return switch (this) {
      case BATCH -> firstSize(info) == TensorShape.UNKNOWN;
      case BATCH_OF_ONE -> firstSize(info) == 1 || firstSize(info) == TensorShape.UNKNOWN;
      case NONE -> info.shape().isRankKnown();
    };
  }

  /** Whether more of what can be read has this axis than has it not. */
  private boolean suits(List<TensorInfo> outputs) {
    List<TensorInfo> telling =
        outputs.stream().filter(info -> Elements.of(info).isPresent()).toList();
    List<TensorInfo> known = telling.stream().filter(info -> info.shape().isRankKnown()).toList();
    long with = known.stream().filter(this::has).count();
    return with > known.size() - with || known.isEmpty();
  }

  /** The size in front; -2 where there is no axis, or nobody knows. */
  private static long firstSize(TensorInfo info) {
    TensorShape shape = info.shape();
    return shape.rank() > 0 ? shape.sizes().get(0) : -2;
  }

  /**
   * Whether an input looks like a part of a ragged or sparse tensor: its first axis then counts
   * something else, and different things in different parts. Saved signatures call the parts of
   * {@code x} {@code x}, {@code x_1} and so on.
   */
  private static boolean isPart(TensorInfo input, Signature signature) {
    return PART.matcher(input.name()).matches()
        || signature.input(input.name() + "_1").filter(Axis::isNextPart).isPresent()
        || isSparse(input, signature);
  }

  /** Row splits are the last of two. */
  private static boolean isNextPart(TensorInfo info) {
    return isInt64(info) && info.shape().sizes().equals(List.of(TensorShape.UNKNOWN));
  }

  /** Indices, values, and the shape. */
  private static boolean isSparse(TensorInfo input, Signature signature) {
    List<Long> sizes = new ArrayList<>(input.shape().sizes());
    if (!isInt64(input) || sizes.size() != 2 || sizes.get(1) == TensorShape.UNKNOWN) {
      return false;
    }
    return signature.input(input.name() + "_1").isPresent()
        && signature
            .input(input.name() + "_2")
            .filter(Axis::isInt64)
            .filter(shape -> shape.shape().sizes().equals(sizes.subList(1, 2)))
            .isPresent();
  }

  private static boolean isInt64(TensorInfo info) {
    return info.dtype().dtype().filter("INT64"::equals).isPresent();
  }
}
