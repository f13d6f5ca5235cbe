package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One column for each category, with 1 in the columns of all values that a collection holds. {@link
 * DType#FLOAT32} unless {@link Tensor#dtype()} says otherwise.
 *
 * <pre>{@code
 * record Film(
 *     @MultiHot Set<Genre> genres,                       // an enum: its constants
 *     @MultiHot(categories = {"en", "fr", "de"}, unknown = Unknown.ZEROS) List<String> languages,
 *     @MultiHot(depth = 10) BitSet awards,               // the bits 0 to 9
 *     @MultiHot(categories = {"red", "green"}) Map<String, Float> shares) {}   // weights
 * }</pre>
 *
 * <p>It stands on collections, arrays, a {@link java.util.BitSet}, and maps from categories to
 * numbers, whose values become the columns' values. The innermost collection becomes the row; a
 * list of lists becomes a row for each inner one. An empty collection is a row of zeros.
 *
 * <p>Categories and the order of columns are as with {@link OneHot}: out-of-vocabulary columns with
 * {@link OovPosition#FRONT}, the categories, out-of-vocabulary columns with {@link
 * OovPosition#END}, the column of missing values. A missing element and a missing collection are
 * missing values.
 *
 * <p>Compile-time errors: {@code missing-categories}, {@code empty-categories}, {@code
 * duplicate-category}, {@code vocabulary-not-found}, {@code depth-mismatch}, {@code invalid-size},
 * {@code oov-position-missing}, {@code unknown-on-enum}, {@code value-not-representable}, {@code
 * conflicting-encodings}, {@code unsupported-type}. Run-time errors: {@code unknown-category},
 * {@code missing-value}.
 *
 * <p>It reproduces scikit-learn's {@code MultiLabelBinarizer} and Keras' {@code
 * CategoryEncoding(output_mode="multi_hot")} and {@code "count"}.
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
public @interface MultiHot {

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
   * What happens to a value that is none of the categories; not {@link Unknown#INFREQUENT}.
   *
   * @return what happens
   */
  Unknown unknown() default Unknown.ERROR;

  /**
   * The number of out-of-vocabulary columns for {@link Unknown#OOV}.
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
   * What happens to {@code null}, as the collection or in it, to empty Optionals, and {@code NaN}.
   *
   * @return what happens
   */
  Missing missing() default Missing.ERROR;

  /**
   * Whether columns count how often a value is there, instead of saying that it is.
   *
   * @return true for counts
   */
  boolean count() default false;
}
