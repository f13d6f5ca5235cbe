package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Packs some members of a class into one tensor. Those with the same {@link #value()} stand side by
 * side along the last axis, in the order of declaration. The other members stay apart.
 *
 * <pre>{@code
 * record House(
 *     @Concat(value = "numeric", shape = {2}) @Tensor float area,
 *     @Concat("numeric") @Tensor float age,
 *     @Lookup(categories = {"north", "south"}) String side) {}
 * // tensors: numeric FLOAT32 [n, 2], side INT64 [n]
 * }</pre>
 *
 * <p>It stands beside {@link Tensor} or an encoding, or alone. A scalar is a part of width 1. All
 * axes but the last must be equal, and the last one must be fixed. The dtype is the one that holds
 * those of all parts.
 *
 * <p>Compile-time errors: {@code packed-width}, {@code packed-dtype}, {@code unpackable-member},
 * {@code rank-mismatch}, {@code duplicate-tensor}; {@code conflicting-encodings} in a class that is
 * packed as a whole.
 *
 * <p>It does what {@code keras.layers.Concatenate} and scikit-learn's {@code ColumnTransformer} do.
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
public @interface Concat {

  /**
   * The name of the packed tensor. It is taken as it is written, whatever the class's naming.
   *
   * @return the name
   */
  String value();

  /**
   * The sizes of the packed tensor, without the batch axis, to be checked against the sum of the
   * parts. It may stand on any or all of the members.
   *
   * @return the sizes, outermost first; by default they are not checked
   */
  long[] shape() default {};
}
