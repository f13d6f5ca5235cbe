package org.tensorbind;

import java.util.List;
import java.util.Objects;
import org.tensorbind.annotation.DType;

/**
 * What is known of a tensor before there is one. Compared by value.
 *
 * @param name the name that a model knows it by
 * @param dtype the type of its elements, never {@link DType#AUTO}
 * @param shape the sizes of one example's axes, without the batch axis; -1 is not known
 * @param role how it relates to the examples
 * @param parts for a packed tensor, what its last axis is made of, in order; else empty
 */
public record TensorSpec(String name, DType dtype, List<Long> shape, Role role, List<Part> parts) {
  /** The size of an axis that differs from batch to batch. */
  public static final long UNKNOWN = -1;

  /** How a tensor relates to the examples of a batch. */
  public enum Role {
    /** Has a batch axis in front, one entry for each example. */
    BATCHED,
    /** Holds the values of all examples one after another. */
    RAGGED_VALUES,
    /** Says which ragged values belong to which example. */
    PARTITION,
    /** Belongs to the call as a whole; has no batch axis. */
    PER_CALL
  }

  /**
   * One part of a packed tensor.
   *
   * @param name the member it comes from, such as {@code sex}
   * @param content how it is encoded, such as {@code one-hot of MALE, FEMALE}
   */
  public record Part(String name, String content) {
    /** Checks that both are there. */
    public Part {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * Checks and copies what it is given.
   *
   * @throws IllegalArgumentException for {@link DType#AUTO}, or a size below -1
   */
  public TensorSpec {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    if (Objects.requireNonNull(dtype, "dtype") == DType.AUTO) {
      throw new IllegalArgumentException("Tensor \"" + name + "\" has no dtype, only AUTO.");
    }
    shape = List.copyOf(shape);
    for (long size : shape) {
      if (size < UNKNOWN) {
        throw new IllegalArgumentException(
            "Tensor \"" + name + "\" has an axis of size " + size + ".");
      }
    }
    parts = List.copyOf(parts);
  }
}
