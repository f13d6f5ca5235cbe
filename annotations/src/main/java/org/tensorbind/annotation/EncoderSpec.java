package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an encoder of the user's own makes of one value, so that the compiler can check it.
 *
 * <p>Compile-time errors: {@code encoder-type}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EncoderSpec {

  /**
   * The sizes of the axes; none for a single element.
   *
   * @return positive sizes
   */
  long[] shape() default {};

  /**
   * The type of the elements.
   *
   * @return a dtype, not {@link DType#AUTO}
   */
  DType dtype() default DType.FLOAT32;
}
