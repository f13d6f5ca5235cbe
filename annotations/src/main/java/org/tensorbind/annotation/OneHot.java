package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One column for each category, with 1 in the column of the value and 0 in the others. {@link
 * DType#FLOAT32} unless {@link Tensor#dtype()} says otherwise.
 *
 * <pre>{@code
 * record Passenger(
 *     @OneHot Sex sex,                                  // an enum: its constants
 *     @OneHot(categories = {"C", "Q", "S"}, unknown = Unknown.ZEROS) String port,
 *     @OneHot(depth = 3) int deck) {}                   // the integers 0, 1, 2
 * }</pre>
 *
 * <p>The categories of an enum are its constants, of a {@code boolean} false and true, of a sealed
 * type the permitted types, each in the order of declaration. Strings and numbers need {@link
 * #categories()} or {@link #vocabulary()}, integers may have {@link #depth()} instead. Categories
 * of numbers are compared as numbers: {@code "1"} and {@code 1.0} are the same.
 *
 * <p>The columns stand in this order: out-of-vocabulary columns with {@link OovPosition#FRONT}; the
 * categories, less a dropped one and the infrequent ones; the column of the infrequent ones;
 * out-of-vocabulary columns with {@link OovPosition#END}; the column of missing values. A member
 * that is an array or a collection gets one such row for each element.
 *
 * <p>Compile-time errors: {@code missing-categories}, {@code empty-categories}, {@code
 * duplicate-category}, {@code vocabulary-not-found}, {@code depth-mismatch}, {@code invalid-size},
 * {@code oov-position-missing}, {@code unknown-on-enum}, {@code value-not-representable}, {@code
 * conflicting-encodings}, {@code unsupported-type}. Run-time errors: {@code unknown-category},
 * {@code missing-value}.
 *
 * <p>It reproduces scikit-learn's {@code OneHotEncoder} and Keras' {@code
 * StringLookup(output_mode="one_hot")} and {@code IntegerLookup(output_mode="one_hot")}.
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
public @interface OneHot {

  /**
   * The categories in the order of their columns, as text.
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
   * For integers without categories: the number of classes, which are 0 to {@code depth - 1}. With
   * categories: a claim about the number of columns, which is checked.
   *
   * @return a number of columns, or 0 for none
   */
  long depth() default 0;

  /**
   * What happens to a value that is none of the categories. scikit-learn's {@code handle_unknown}.
   *
   * @return what happens
   */
  Unknown unknown() default Unknown.ERROR;

  /**
   * The number of out-of-vocabulary columns for {@link Unknown#OOV}. Keras' {@code
   * num_oov_indices}.
   *
   * @return a positive number
   */
  long oov() default 1;

  /**
   * Where the out-of-vocabulary columns stand. It must be stated with {@link Unknown#OOV}.
   *
   * @return the position
   */
  OovPosition oovPosition() default OovPosition.UNSET;

  /**
   * What happens to {@code null}, an empty {@code Optional} and {@code NaN}.
   *
   * @return what happens
   */
  Missing missing() default Missing.ERROR;

  /**
   * Categories that share one column behind the others. Each must be one of the categories.
   * scikit-learn finds them by {@code min_frequency} and {@code max_categories}.
   *
   * @return some of the categories
   */
  String[] infrequent() default {};

  /**
   * The column that is left out. scikit-learn's {@code drop}.
   *
   * @return which one
   */
  Drop drop() default Drop.NONE;
}
