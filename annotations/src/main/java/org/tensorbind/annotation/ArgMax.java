package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The label with the largest of a model's scores. For results only: a label cannot be turned back
 * into scores.
 *
 * <pre>{@code
 * record Reply(
 *     @ArgMax(name = "probabilities") Mood mood,            // an enum: its constants, [n, 3]
 *     @ArgMax(labels = {"de", "en", "fr"}) String language, // [n, 3]
 *     @ArgMax int digit,                                    // the index itself, [n, ?]
 *     @Padded @ArgMax(name = "tags") List<Tag> tags) {}     // [n, ?, 17]
 *
 * List<Reply> replies = ReplyTensors.read(outputs);
 * }</pre>
 *
 * <p>The labels of an enum are its constants, of a {@code boolean} false and true. Strings need
 * {@link #labels()}. A member of a type of whole numbers ({@code byte} to {@code long}, or their
 * boxes) is the index itself and has no labels. The last axis of the tensor is as wide as there are
 * labels; for indices its size is what {@link Tensor#shape()} says, or unknown. A member that is an
 * array or a collection has one such row of scores for each element.
 *
 * <p>The tensor is {@link DType#FLOAT32} unless {@link Tensor#dtype()} says otherwise. The scores
 * may be probabilities, logits, or anything else of which more is better. The first of equal scores
 * wins. {@code NaN} never wins; where no score is a number, reading fails with {@code
 * out-of-range}. An {@code Optional} is never empty.
 *
 * <p>A class with such a member, or with a member of a class that has one, is an output: its
 * generated class has {@code read}, but neither {@code of} nor {@code CONVERTER}. The member cannot
 * be a part of a packed tensor.
 *
 * <p>Compile-time errors: {@code missing-categories}, {@code empty-categories}, {@code
 * duplicate-category}, {@code value-not-representable}, {@code depth-mismatch}, {@code
 * rank-mismatch}, {@code conflicting-encodings}, {@code unpackable-member}, {@code
 * unsupported-type}. Run-time errors: {@code out-of-range}, and as for all results {@code
 * missing-output}, {@code output-dtype}, {@code output-rank} and {@code output-size}.
 *
 * <p>It computes what NumPy's and TensorFlow's {@code argmax} along the last axis compute, where no
 * score is {@code NaN}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE
})
public @interface ArgMax {

  /**
   * The tensor's name, as {@link Tensor#name()}. Where both are written they must agree.
   *
   * @return the name, or {@code ""} for the default
   */
  String name() default "";

  /**
   * The labels in the order of the scores. For an enum each must name one of its constants; some
   * may be left out, if the model does not know them.
   *
   * @return the labels; by default those of the type
   */
  String[] labels() default {};
}
