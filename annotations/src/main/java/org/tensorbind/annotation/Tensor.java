package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A tensor, or a part of one.
 *
 * <p><strong>On a member</strong> its values become a tensor of their own. Inside a packed class,
 * or beside {@link Concat}, they become a part of the packed tensor.
 *
 * <p><strong>On a class</strong> the object is <em>packed</em>: all its bound members, in the order
 * of declaration, stand side by side along the last axis of one tensor. {@link #shape()} is checked
 * against their sum.
 *
 * <pre>{@code
 * record Reading(
 *     @Tensor int sensor,                            // INT32, [n]
 *     @Tensor(shape = {1}) float level,              // FLOAT32, [n, 1]
 *     @Tensor(shape = {28, 28}) float[] pixels,      // FLOAT32, [n, 28, 28], row-major
 *     @Tensor(dtype = DType.FLOAT32) double price) {}  // FLOAT32, [n], rounded
 *
 * @Tensor(name = "features", shape = {3})
 * record Flower(@OneHot Colour colour, @Tensor float size) {}  // one tensor, 2 + 1 wide
 * }</pre>
 *
 * <p>Shapes are those of one example; the batch axis is put in front. A scalar has the shape {@code
 * {}} and may declare {@code {1}}. An array or collection without a declared shape has an unknown
 * axis: all examples of a batch must agree on its size, and the first that differs is refused with
 * {@code size-mismatch}. Sequences of different lengths need {@link Padded}.
 *
 * <p>The member's type may be a primitive or its box, {@code String}, {@code CharSequence}, {@code
 * UUID}, {@code BigInteger}, {@code BigDecimal}, an array, {@code List}, {@code Set}, {@code
 * Collection} or {@code Iterable} of any of these and of each other, a {@code java.nio} buffer, an
 * {@code Optional}, or another bound class. With a declared shape of more than one axis a
 * one-dimensional array or a buffer is read row by row.
 *
 * <p>Compile-time errors: {@code unsupported-type}, {@code ambiguous-bytes}, {@code rank-mismatch},
 * {@code invalid-size}, {@code dim-conflict}, {@code lossy-dtype}, {@code tensor-too-large}, {@code
 * duplicate-tensor}; on a class also {@code packed-width}, {@code packed-dtype} and {@code
 * unpackable-member}. Run-time errors: {@code missing-value}, {@code size-mismatch}, {@code
 * out-of-range}.
 *
 * <p>It declares what {@code keras.Input(shape=..., dtype=..., name=...)} declares in Keras.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE,
  ElementType.ANNOTATION_TYPE
})
public @interface Tensor {

  /**
   * The tensor's name, as the model's signature has it. By default the member's name, in the style
   * of {@link TensorBind#naming()}; for a packed class its simple name with a small first letter.
   *
   * @return the name, or {@code ""} for the default
   */
  String name() default "";

  /**
   * The sizes of the finished tensor, after encoding and padding, without the batch axis. A size of
   * {@code -1} is unknown: the examples of a batch agree on it. By default the shape follows from
   * the type, with an unknown size for each array or collection.
   *
   * @return the sizes, outermost first
   */
  long[] shape() default {};

  /**
   * Names and sizes of the axes in one string, such as {@code "time 3"}. A name stands for one size
   * in the whole object, nested objects included: two members with the axis {@code time} must be of
   * equal length in a batch. It may stand together with {@link #shape()} if both agree.
   *
   * @return words between blanks, or {@code ""} for none
   */
  String dims() default "";

  /**
   * The element type. A conversion that can lose something, such as {@code double} to {@link
   * DType#FLOAT32}, happens only where it is stated here.
   *
   * @return the dtype
   */
  DType dtype() default DType.AUTO;
}
