package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Scales numbers linearly so that {@link #min()} becomes {@link #low()}, and {@link #max()} {@link
 * #high()}. {@link DType#FLOAT32} unless {@link Tensor#dtype()} says otherwise. The arithmetic is
 * done in {@code double} and rounded once.
 *
 * <pre>{@code
 * record House(@MinMax(min = 1900, max = 2025) int built, @MinMax(min = 0, max = 500, clip = true) float area) {}
 * }</pre>
 *
 * <p>{@link #min()} and {@link #max()} hold one number for all values, or one for each step of the
 * last axis. Where both are equal, values are shifted but not stretched, as scikit-learn does, with
 * the compile-time warning {@code zero-variance}.
 *
 * <p>Compile-time errors: {@code invalid-range}, {@code dim-conflict}, {@code
 * conflicting-encodings}, {@code unsupported-type}. Run-time errors: {@code missing-value}.
 *
 * <p>It reproduces scikit-learn's {@code MinMaxScaler}.
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
public @interface MinMax {

  /**
   * The smallest values that were seen. scikit-learn's {@code data_min_}.
   *
   * @return one number, or one for each step of the last axis
   */
  double[] min();

  /**
   * The largest values that were seen. scikit-learn's {@code data_max_}.
   *
   * @return one number, or one for each step of the last axis
   */
  double[] max();

  /**
   * What the smallest value becomes.
   *
   * @return the lower end of the result
   */
  double low() default 0;

  /**
   * What the largest value becomes.
   *
   * @return the upper end of the result, above {@link #low()}
   */
  double high() default 1;

  /**
   * Whether values outside are moved to the nearer end, instead of being scaled like the others.
   *
   * @return true to clip
   */
  boolean clip() default false;
}
