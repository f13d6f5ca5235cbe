package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Scales numbers: {@code value * scale + offset}. {@link DType#FLOAT32} unless {@link
 * Tensor#dtype()} says otherwise. The arithmetic is done in {@code double} and rounded once.
 *
 * <pre>{@code
 * record Digit(@Rescaled(scale = "1/255") @Tensor(shape = {28, 28}) int[] pixels) {}
 *
 * record Photo(
 *     @Rescaled(scale = "1/127.5", offset = "-1") @Tensor(shape = {8, 8}) float[] pixels) {}
 * }</pre>
 *
 * <p>Compile-time errors: {@code value-not-representable} for a text that is no number or fraction,
 * {@code conflicting-encodings}, {@code unsupported-type}. Run-time errors: {@code missing-value},
 * {@code out-of-range}.
 *
 * <p>It reproduces Keras' {@code Rescaling}.
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
public @interface Rescaled {

  /**
   * What values are multiplied by: a number such as {@code "0.5"}, or a fraction such as {@code
   * "1/255"}.
   *
   * @return the text
   */
  String scale() default "1";

  /**
   * What is added after that: a number or a fraction.
   *
   * @return the text
   */
  String offset() default "0";
}
