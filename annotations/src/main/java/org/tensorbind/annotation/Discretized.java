package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of the bin that a number falls into. {@link DType#INT32}, with {@link #oneHot()}
 * {@link DType#FLOAT32}, unless {@link Tensor#dtype()} says otherwise.
 *
 * <pre>{@code
 * record Passenger(@Discretized(boundaries = {18, 65}) float age) {}   // below 18: 0, from 65: 2
 * }</pre>
 *
 * <p>A bin begins at its boundary: n boundaries make n + 1 bins. Values and boundaries are compared
 * as {@code float}, as in TensorFlow.
 *
 * <p>Compile-time errors: {@code unsorted-boundaries}, {@code unsupported-type}, {@code
 * conflicting-encodings}. Run-time errors: {@code missing-value}, for {@code NaN} too.
 *
 * <p>It reproduces Keras' {@code Discretization} and TensorFlow's {@code Bucketize}.
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
public @interface Discretized {

  /**
   * Where bins begin, in ascending order.
   *
   * @return at least one number
   */
  double[] boundaries();

  /**
   * Whether the bin becomes a row of zeros with a one in it, instead of its number.
   *
   * @return true for rows of as many columns as there are bins
   */
  boolean oneHot() default false;

  /**
   * What happens to {@code NaN}.
   *
   * @return what happens
   */
  Nan nan() default Nan.ERROR;
}
