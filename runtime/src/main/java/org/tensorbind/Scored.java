package org.tensorbind;

import java.util.Objects;

/**
 * A label and the score that a model gave it: an element of what {@link
 * org.tensorbind.annotation.TopK} reads.
 *
 * @param <L> an enum, {@code String}, {@code Boolean}, or {@code Integer} and its like for the
 *     index
 * @param label never null
 * @param score as the model answered it, such as a probability or a logit; {@code NaN} if that was
 */
public record Scored<L>(L label, double score) {
  /**
   * Checks that there is a label.
   *
   * @throws NullPointerException if there is none
   */
  public Scored {
    Objects.requireNonNull(label, "label");
  }
}
