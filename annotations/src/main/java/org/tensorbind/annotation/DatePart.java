package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Parts of a date or time as numbers. Ordinal parts are {@link DType#INT32}, cyclic ones {@link
 * DType#FLOAT32}, unless {@link Tensor#dtype()} says otherwise.
 *
 * <pre>{@code
 * record Trip(
 *     @DatePart({Part.YEAR, Part.MONTH}) LocalDate day,                    // 2 numbers
 *     @DatePart(value = Part.HOUR, cyclic = true) LocalTime start,         // sine and cosine
 *     @DatePart(value = Part.DAY_OF_WEEK, zone = "Europe/Paris") Instant booked) {}   // 1 number
 * }</pre>
 *
 * <p>One ordinal part is a single value. Several, and cyclic ones, are a vector in the order
 * written: with {@link #cyclic()} each part is sine and cosine of its share of the cycle.
 *
 * <p>Compile-time errors: {@code part-not-supported}, {@code zone-required}, {@code
 * unsupported-type}, {@code conflicting-encodings}. Run-time errors: {@code missing-value}.
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
public @interface DatePart {

  /**
   * The parts, in the order of the columns.
   *
   * @return at least one
   */
  Part[] value();

  /**
   * Whether a part becomes the sine and cosine of its share of the cycle, so that December is near
   * January.
   *
   * @return true for sine and cosine
   */
  boolean cyclic() default false;

  /**
   * The time zone that points in time are seen in, such as {@code "UTC"}; needed by {@link
   * java.time.Instant} alone.
   *
   * @return a zone's id, or {@code ""} for none
   */
  String zone() default "";
}
