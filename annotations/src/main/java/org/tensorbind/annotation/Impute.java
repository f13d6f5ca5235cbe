package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a value in place of a missing one: {@code null}, an empty {@code Optional}, and {@code NaN}
 * in a {@code float} or {@code double}. It comes first: an encoding that stands beside it sees the
 * value.
 *
 * <pre>{@code
 * record Passenger(
 *     @Normalized(mean = 29.7, variance = 211.0)
 *     @Impute(value = "29.7", indicator = "age_missing")
 *     Float age,                                       // 0 where missing
 *     @OneHot(categories = {"C", "Q", "S"}) @Impute("S") String port) {}
 * // tensors: age FLOAT32 [n], age_missing FLOAT32 [n], port FLOAT32 [n, 3]
 * }</pre>
 *
 * <p>On a sequence it stands for the missing elements. A missing sequence stays the run-time error
 * {@code missing-value}.
 *
 * <p>Compile-time problems: the error {@code value-not-representable} for a text that is no value
 * of the member's type or none of its categories; the warning {@code impute-on-primitive} for an
 * integral primitive, which is never missing; {@code duplicate-tensor} for the indicator's name.
 *
 * <p>It reproduces scikit-learn's {@code SimpleImputer(strategy="constant")} with {@code
 * add_indicator=True} where an indicator is named.
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
public @interface Impute {

  /**
   * The value, as text: {@code "29.7"}, {@code "true"}, the name of an enum's constant, or any
   * string. It is a value before encoding.
   *
   * @return the text
   */
  String value();

  /**
   * The name of an extra {@link DType#FLOAT32} tensor that is 1 where the value was missing and 0
   * elsewhere. It has the axes of the member's sequences, without those that an encoding adds. It
   * is a tensor of its own in a packed class too.
   *
   * @return the name, or {@code ""} for no such tensor
   */
  String indicator() default "";
}
