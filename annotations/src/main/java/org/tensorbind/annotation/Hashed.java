package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The bucket that a hash of the value falls into. {@link DType#INT64}, with {@link #oneHot()}
 * {@link DType#FLOAT32}, unless {@link Tensor#dtype()} says otherwise.
 *
 * <pre>{@code
 * record Visit(
 *     @Hashed(bins = 1000) String page,
 *     @Hashed(bins = 64, salt = {133, 137}, oneHot = true) long customer) {}
 * }</pre>
 *
 * <p>Texts are hashed by the bytes of their UTF-8, whole numbers by those of their decimal digits,
 * booleans as the texts {@code true} and {@code false}, enums by their constants' names. Without a
 * salt the hash is FarmHash's Fingerprint64, as in TensorFlow's {@code string_to_hash_bucket_fast};
 * with one SipHash-2-4, as in {@code string_to_hash_bucket_strong}; the hash is unsigned and taken
 * modulo the number of bins.
 *
 * <p>With a {@link #maskToken()} that token, and nothing else, goes into bucket 0.
 *
 * <p>Compile-time errors: {@code invalid-bins}, {@code unsupported-type}, {@code
 * conflicting-encodings}. Run-time errors: {@code missing-value}.
 *
 * <p>It reproduces TensorFlow's two functions and Keras' {@code Hashing}.
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
public @interface Hashed {

  /**
   * The number of buckets. Keras' {@code num_bins}.
   *
   * @return a positive number
   */
  long bins();

  /**
   * The key of the strong hash; one number stands for two equal ones, as in Keras.
   *
   * @return none, one or two numbers
   */
  long[] salt() default {};

  /**
   * A value, as text, that alone has bucket 0. Keras' {@code mask_value}.
   *
   * @return none or one
   */
  String[] maskToken() default {};

  /**
   * Whether the bucket becomes a row of zeros with a one in it, instead of its number.
   *
   * @return true for rows of {@link #bins()}
   */
  boolean oneHot() default false;
}
