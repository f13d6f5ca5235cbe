package org.tensorbind.signature;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of a tensor as far as a model tells it.
 *
 * @param isRankKnown whether it is known how many axes there are
 * @param sizes the axes' sizes, -1 where not known; empty if the rank is not known
 */
public record TensorShape(boolean isRankKnown, List<Long> sizes) {
  /** The size of an axis that is not known. */
  public static final long UNKNOWN = -1;

  /** TensorFlow has no tensors with more axes. */
  static final int MAX_RANK = 254;

  /**
   * Copies the sizes.
   *
   * @throws IllegalArgumentException for a size below -1, more than 254 sizes, or sizes of an
   *     unknown rank
   */
  public TensorShape {
    sizes = List.copyOf(sizes);
    if (sizes.size() > MAX_RANK) {
      throw new IllegalArgumentException("a shape has " + sizes.size() + " axes");
    }
    if (!isRankKnown && !sizes.isEmpty()) {
      throw new IllegalArgumentException("a shape of unknown rank has the sizes " + sizes);
    }
    for (long size : sizes) {
      if (size < UNKNOWN) {
        throw new IllegalArgumentException("a shape has an axis of size " + size);
      }
    }
  }

  /** How many axes there are; -1 if that is not known. */
  public int rank() {
    return isRankKnown ? sizes.size() : -1;
  }

  /** Such as {@code [?, 9]}, or {@code unknown rank}. */
  @Override
  public String toString() {
    return isRankKnown
        ? sizes.stream()
            .map(size -> size == UNKNOWN ? "?" : Long.toString(size))
            .collect(Collectors.joining(", ", "[", "]"))
        : "unknown rank";
  }
}
