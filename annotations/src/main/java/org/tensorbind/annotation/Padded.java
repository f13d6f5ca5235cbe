package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sequence of variable length, filled up to a common one.
 *
 * <p>It may stand on arrays, lists and other collections, buffers, on nested sequences, and on
 * collections of bound classes.
 *
 * <pre>{@code
 * record Review(
 *     @Padded(length = 100, truncate = Truncate.START, mask = "mask") int[] words,
 *     // words INT32 [n, 100], mask BOOL [n, 100]
 *     @Padded(lengths = "notes_length") List<String> notes) {}
 *     // notes STRING [n, longest in the batch], notes_length INT32 [n]
 * }</pre>
 *
 * <p>With {@link Tensor#shape()} beside it, every axis that is unknown there is padded, and the
 * others are strict; if the shape is fully known, every axis of the sequence is padded up to its
 * size, as for images of varying size. Without a shape every axis goes to the longest in the batch,
 * which is 0 if all are empty.
 *
 * <p>A missing sequence is the run-time error {@code missing-value}; it is not taken for an empty
 * one. So is a {@code null} among single values. A {@code null} in a list of bound classes is a
 * gap: {@link #value()} fills all its tensors there, and the mask is false.
 *
 * <p>Compile-time errors: {@code padded-not-a-sequence}, {@code invalid-size}, {@code
 * value-not-representable}, {@code dim-conflict}, {@code rank-mismatch}, {@code duplicate-tensor}.
 * Run-time errors: {@code sequence-too-long}, {@code size-mismatch}.
 *
 * <p>It reproduces {@code keras.utils.pad_sequences}, whose defaults are {@code side = Side.START,
 * truncate = Truncate.START}, and {@code tf.data.Dataset.padded_batch}, whose behaviour is the
 * default here.
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
public @interface Padded {

  /**
   * The size of the first axis, or {@code -1} for the longest sequence of the batch. Keras' {@code
   * maxlen}.
   *
   * @return a positive size or {@code -1}; anything else is {@code invalid-size}
   */
  long length() default -1;

  /**
   * The end that is filled. Keras' {@code padding}.
   *
   * @return the end
   */
  Side side() default Side.END;

  /**
   * What happens to a sequence that is too long. Keras' {@code truncating}.
   *
   * @return the end that is cut, or {@link Truncate#ERROR}
   */
  Truncate truncate() default Truncate.ERROR;

  /**
   * The value to fill with, as text: {@code "0"}, {@code "-1.5"}, {@code "true"}. On {@link Lookup}
   * it is an index; on {@link OneHot} it fills the whole row. A text that is no value of the dtype,
   * such as {@code "0.9"} for {@link DType#INT32}, is {@code value-not-representable}.
   *
   * @return the text; {@code ""} means zero, {@code false}, or the empty string
   */
  String value() default "";

  /**
   * Rounds the length of the batch's longest sequence up to a multiple of this number; a length of
   * 0 stays 0. It applies to axes of unknown size only.
   *
   * @return a positive number
   */
  long multipleOf() default 1;

  /**
   * The name of an extra tensor that is true where data is real and false where it is filling. It
   * has the padded axes: {@code [n, length]}, or {@code [n, rows, columns]} if both are padded.
   *
   * @return the name, or {@code ""} for no such tensor
   */
  String mask() default "";

  /**
   * The dtype of {@link #mask()}; a numeric one holds 1 and 0.
   *
   * @return the dtype
   */
  DType maskDtype() default DType.BOOL;

  /**
   * The name of an extra tensor {@code [n]} with the length of the first axis of each example,
   * after truncation.
   *
   * @return the name, or {@code ""} for no such tensor
   */
  String lengths() default "";

  /**
   * The dtype of {@link #lengths()}.
   *
   * @return the dtype
   */
  DType lengthsDtype() default DType.INT32;
}
