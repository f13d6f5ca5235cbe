package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The index of a value in a list of categories, as an embedding layer wants it. {@link DType#INT64}
 * unless {@link Tensor#dtype()} says otherwise.
 *
 * <pre>{@code
 * record Review(
 *     @Lookup(vocabulary = "words.txt", unknown = Unknown.OOV, oovPosition = OovPosition.FRONT,
 *         maskToken = "")
 *     @Padded(length = 100)
 *     List<String> words,          // "" is 0, unknown words 1, the first word of the file 2
 *     @Lookup Colour colour) {}    // an enum: its ordinal
 * }</pre>
 *
 * <p>The indices stand in this order: 0 for the mask token, if there is one; out-of-vocabulary
 * indices with {@link OovPosition#FRONT}; the categories; out-of-vocabulary indices with {@link
 * OovPosition#END}. A missing value is the run-time error {@code missing-value} unless {@link
 * Impute} gives it a value; {@code NaN} is an unknown value.
 *
 * <p>The categories of an enum, a {@code boolean} or a sealed type are those of the type; strings
 * and numbers need {@link #categories()} or {@link #vocabulary()}.
 *
 * <p>Compile-time errors: {@code missing-categories}, {@code empty-categories}, {@code
 * duplicate-category}, {@code vocabulary-not-found}, {@code invalid-size}, {@code
 * oov-position-missing}, {@code unknown-on-enum}, {@code value-not-representable}, {@code
 * conflicting-encodings}, {@code unsupported-type}. Run-time errors: {@code unknown-category},
 * {@code missing-value}.
 *
 * <p>It reproduces Keras' {@code StringLookup} and {@code IntegerLookup} and scikit-learn's {@code
 * OrdinalEncoder}.
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
public @interface Lookup {

  /**
   * The categories in the order of their indices, as text.
   *
   * @return the categories; by default those of the type
   */
  String[] categories() default {};

  /**
   * A resource that holds the categories: UTF-8, one a line, LF or CRLF, the path from the resource
   * root. It is read by the compiler. Not together with {@link #categories()}.
   *
   * @return the path, or {@code ""} for none
   */
  String vocabulary() default "";

  /**
   * What happens to a value that is none of the categories: {@link Unknown#ERROR} or {@link
   * Unknown#OOV}. The other two need columns, which an index does not have.
   *
   * @return what happens
   */
  Unknown unknown() default Unknown.ERROR;

  /**
   * The number of out-of-vocabulary indices for {@link Unknown#OOV}. Keras' {@code
   * num_oov_indices}.
   *
   * @return a positive number
   */
  long oov() default 1;

  /**
   * Where the out-of-vocabulary indices stand. It must be stated with {@link Unknown#OOV}.
   *
   * @return the position
   */
  OovPosition oovPosition() default OovPosition.UNSET;

  /**
   * The token that stands for no value and has the index 0. Keras' {@code mask_token}. By default
   * there is none, and no index is set aside; {@code ""} written out is a token like any other.
   *
   * @return nothing or one token
   */
  String[] maskToken() default {};
}
