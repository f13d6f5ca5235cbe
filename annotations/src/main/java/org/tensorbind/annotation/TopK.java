package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The labels with the largest of a model's scores, and these scores, best first. For results only.
 * The member is a {@code List<Scored<L>>}.
 *
 * <pre>{@code
 * record Reply(
 *     @TopK(2) List<Scored<Mood>> moods,                            // an enum, [n, 3]
 *     @TopK(value = 2, labels = {"de", "en", "fr"}) List<Scored<String>> languages,
 *     @TopK(5) @Tensor(shape = {1000}) List<Scored<Integer>> classes,  // the indices themselves
 *     @Padded @TopK(2) List<List<Scored<Tag>>> tags) {}             // [n, ?, 17]
 * }</pre>
 *
 * <p>{@code L} is what a member with {@link ArgMax} could be, boxed where it is a primitive; labels
 * and the tensor follow from it in the same way. Equal scores stand in the order of their labels,
 * {@code NaN} stands last. If there are fewer scores than {@link #value()}, which only a tensor
 * with an unknown last axis can have, the list has all of them. Scores are compared, and handed
 * out, as {@code double}. The list can be changed, as any that is read.
 *
 * <p>A class with such a member, or with a member of a class that has one, is an output: its
 * generated class has {@code read}, but neither {@code of} nor {@code CONVERTER}. The member cannot
 * be a part of a packed tensor.
 *
 * <p>Compile-time errors: {@code invalid-size}, {@code missing-categories}, {@code
 * empty-categories}, {@code duplicate-category}, {@code value-not-representable}, {@code
 * depth-mismatch}, {@code rank-mismatch}, {@code conflicting-encodings}, {@code unpackable-member},
 * {@code unsupported-type}. Run-time errors, as for all results: {@code missing-output}, {@code
 * output-dtype}, {@code output-rank} and {@code output-size}.
 *
 * <p>It computes what TensorFlow's {@code tf.math.top_k} computes, where no score is {@code NaN}.
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
public @interface TopK {

  /**
   * How many labels, {@code k}: positive, and not more than there are labels.
   *
   * @return a number of labels
   */
  int value();

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
