package org.tensorbind;

import java.util.List;
import java.util.Objects;
import org.tensorbind.annotation.DType;

/**
 * What is known of a tensor before there is one. Compared by value.
 *
 * @param name the name that a model knows it by
 * @param dtype the type of its elements, never {@link DType#AUTO}
 * @param shape the sizes of one example's axes, without the batch axis or the one of all ragged
 *     values; -1 is not known
 * @param role how it relates to the examples
 * @param parts what its last axis is made of, in order: one part, or several if it is packed
 */
public record TensorSpec(String name, DType dtype, List<Long> shape, Role role, List<Part> parts) {
  /** The size of an axis that differs from batch to batch. */
  public static final long UNKNOWN = -1;

  /** How a tensor relates to the examples of a batch. */
  public enum Role {
    /** Has a batch axis in front, one entry for each example. */
    BATCHED,
    /** Holds the values of all examples one after another, along an axis that is in front. */
    RAGGED_VALUES,
    /** Says which ragged values belong to which example, or to which row; has one axis. */
    PARTITION,
    /** Belongs to the call as a whole; has no batch axis. */
    PER_CALL
  }

  /**
   * What a member takes of a tensor's last axis: some of its elements if the tensor is packed, else
   * all.
   *
   * @param member the member that it comes from, such as {@code address.city}
   * @param feature what the names of its features begin with, such as {@code address_city}
   * @param width how many elements of the last axis it takes, 1 in a scalar; -1 is not known
   * @param encoding how the member's values become elements
   */
  public record Part(String member, String feature, long width, EncodingSpec encoding) {
    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException for a width below -1
     */
    public Part {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(feature, "feature");
      Objects.requireNonNull(encoding, "encoding");
      if (width < UNKNOWN) {
        throw new IllegalArgumentException("Part \"" + member + "\" is " + width + " wide.");
      }
    }

    /**
     * A name for each element, as scikit-learn's {@code get_feature_names_out} gives them: {@code
     * port_C} for the column of a category, {@code port_infrequent_sklearn} for the column that
     * some share, {@code age} for a single number, {@code position_0} for the first of several.
     * Columns of unknown values are {@code port_[UNK]}, {@code port_[UNK]_1} and so on, that of
     * missing ones is {@code port_nan}. Empty if the width is not known.
     */
    public List<String> featureNames() {
      return FeatureNames.of(this);
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

  /**
   * A name for each element along the last axis, in order: those of the parts.
   *
   * @see Part#featureNames()
   */
  public List<String> featureNames() {
    return parts.stream().flatMap(part -> part.featureNames().stream()).toList();
  }
}
