package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes texts apart. The tokens are a sequence, whose elements other annotations on the member
 * encode: {@link Lookup}, {@link Hashed}, or none for strings; {@link Padded} or {@link Ragged}
 * says what is done about their number.
 *
 * <pre>{@code
 * record Review(
 *     @Text @Lookup(vocabulary = "words.txt", unknown = Unknown.OOV, oovPosition = OovPosition.FRONT, maskToken = "")
 *     @Padded(length = 200, truncate = Truncate.END) String body) {}
 * }</pre>
 *
 * <p>As in TensorFlow, lower-casing, white space and punctuation are those of ASCII alone.
 *
 * <p>Compile-time errors: {@code unsupported-type}. Run-time errors: {@code missing-value}.
 *
 * <p>It reproduces the standardizing and splitting of Keras' {@code TextVectorization}.
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
public @interface Text {

  /**
   * What is done to the text before it is split.
   *
   * @return what is done
   */
  Standardize standardize() default Standardize.LOWER_AND_STRIP_PUNCTUATION;

  /**
   * What separates tokens; with {@link Split#NONE} the text is one value, and no axis is added.
   *
   * @return what separates them
   */
  Split split() default Split.WHITESPACE;
}
