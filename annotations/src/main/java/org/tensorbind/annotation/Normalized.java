package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Standardizes numbers: {@code (value - mean) / sqrt(variance)}. {@link DType#FLOAT32} unless
 * {@link Tensor#dtype()} says otherwise. The arithmetic is done in {@code double} and rounded once.
 *
 * <pre>{@code
 * record Passenger(
 *     @Normalized(mean = 29.7, variance = 211.0) float age,
 *     @Normalized(mean = {0.5, 2}, variance = {1, 4}) @Tensor(shape = {2}) float[] size) {}
 * }</pre>
 *
 * <p>{@link #mean()} and {@link #variance()} hold one number for all values, or one for each step
 * of the last axis. A variance of 0 divides by 1, as scikit-learn does, with the compile-time
 * warning {@code zero-variance}.
 *
 * <p>Compile-time errors: {@code mean-without-variance}, {@code value-not-representable} for a
 * negative variance, {@code conflicting-encodings}, {@code unsupported-type}. Run-time errors:
 * {@code missing-value}, {@code out-of-range}.
 *
 * <p>It reproduces Keras' {@code Normalization} and scikit-learn's {@code StandardScaler}; its
 * {@code var_} is the variance. Keras divides a constant feature by 1e-7 instead.
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
public @interface Normalized {

  /**
   * What is subtracted.
   *
   * @return one number, or one for each step of the last axis
   */
  double[] mean() default {};

  /**
   * The square of what is divided by.
   *
   * @return one number, or one for each step of the last axis; none is negative
   */
  double[] variance() default {};

  /**
   * A resource that holds both, in place of {@link #mean()} and {@link #variance()}: a {@link
   * java.util.Properties} file with the keys {@code mean} and {@code variance}, several numbers
   * separated by commas. It is read by the compiler, the path is from the resource root.
   *
   * @return the path, or {@code ""} for none
   */
  String stats() default "";
}
