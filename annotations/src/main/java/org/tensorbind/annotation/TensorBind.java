package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings of a bound class. They are optional: a class is bound by the annotations on its members.
 *
 * <pre>{@code
 * @TensorBind(naming = Naming.SNAKE_CASE, columns = true)
 * record Item(@Tensor float unitPrice, @Tensor int inStock) {}
 * // tensors: unit_price FLOAT32 [n, 1], in_stock INT32 [n, 1]
 * }</pre>
 *
 * <p>They hold for the members of this class. A nested bound class has its own; only the prefix
 * that {@link Embedded} puts in front is made by the outer class's settings.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface TensorBind {

  /**
   * How names of tensors are made of names of members. A written {@link Tensor#name()} stays as it
   * is.
   *
   * @return the style
   */
  Naming naming() default Naming.AS_IS;

  /**
   * What stands between an embedded member's name and the names of its tensors.
   *
   * @return the separator
   */
  String separator() default "_";

  /**
   * Makes every scalar a column of shape {@code {1}}, as Keras' inputs of shape {@code [?, 1]} want
   * it. Without it a scalar is {@code {}}.
   *
   * @return true for columns
   */
  boolean columns() default false;

  /**
   * The dtype of every {@code double} without a stated one: {@link DType#FLOAT64}, or {@link
   * DType#FLOAT32}, which rounds and checks the range.
   *
   * @return one of the two
   */
  DType doubles() default DType.FLOAT64;
}
