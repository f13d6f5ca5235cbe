package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bucket that a hash of several members together falls into: what they mean only in
 * combination. {@link DType#INT64}, with {@link #oneHot()} {@link DType#FLOAT32}.
 *
 * <pre>{@code
 * @Cross(name = "sex_port", members = {"sex", "port"}, bins = 16, oneHot = true)
 * record Passenger(@OneHot Sex sex, @OneHot(categories = {"C", "Q", "S"}) String port) {}
 * }</pre>
 *
 * <p>The members are bound ones of the class, single values each. Texts, enums (by their constants'
 * names), whole numbers and booleans enter as they are; members with {@link Lookup}, {@link Hashed}
 * or {@link Discretized} by their index. In a packed class crosses are parts behind the members, in
 * the order written.
 *
 * <p>Compile-time errors: {@code invalid-bins}, {@code invalid-cross}, {@code duplicate-tensor}.
 *
 * <p>It reproduces Keras' {@code HashedCrossing} and TensorFlow's {@code SparseCross}.
 */
@Documented
@Repeatable(Crosses.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Cross {

  /**
   * The tensor's name, or the part's in a packed class.
   *
   * @return a name
   */
  String name();

  /**
   * The members in the order in which they are hashed.
   *
   * @return two names or more
   */
  String[] members();

  /**
   * The number of buckets.
   *
   * @return a positive number
   */
  long bins();

  /**
   * Whether the bucket becomes a row of zeros with a one in it, instead of its number.
   *
   * @return true for rows of {@link #bins()}
   */
  boolean oneHot() default false;
}
