package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A picture as a tensor of its pixels, {@code [height, width, channels]}. {@link DType#FLOAT32}
 * unless {@link Tensor#dtype()} asks for {@link DType#UINT8}.
 *
 * <pre>{@code
 * record Photo(
 *     @Image(height = 224, width = 224, resize = Resize.STRETCH, scale = "1/127.5", offset = "-1")
 *     BufferedImage pixels) {}
 * }</pre>
 *
 * <p>It stands on a {@code java.awt.image.BufferedImage}, on {@code byte[]} or {@link
 * java.nio.ByteBuffer} that hold an encoded picture such as PNG or JPEG, and on a {@link
 * java.nio.file.Path} to one. Pixels are 0 to 255 in sRGB; then {@code pixel * scale + offset}.
 *
 * <p>Compile-time errors: {@code invalid-size}, {@code value-not-representable}, {@code
 * unsupported-type}, {@code conflicting-encodings}. Run-time errors: {@code missing-value}, {@code
 * image-size}, {@code unreadable-image}.
 *
 * <p>It reproduces {@code tf.image.resize} with half-pixel centers and Keras' {@code Resizing}.
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
public @interface Image {

  /**
   * The number of rows.
   *
   * @return a positive number
   */
  long height();

  /**
   * The number of columns.
   *
   * @return a positive number
   */
  long width();

  /**
   * 1 for grey, 3 for red, green and blue, 4 with alpha.
   *
   * @return 1, 3 or 4
   */
  long channels() default 3;

  /**
   * What is done to pictures of another size.
   *
   * @return what is done
   */
  Resize resize() default Resize.NONE;

  /**
   * How pixels between pixels are found.
   *
   * @return how
   */
  Interpolation interpolation() default Interpolation.BILINEAR;

  /**
   * What pixels are multiplied by: a number, or a fraction such as {@code "1/255"}.
   *
   * @return the text
   */
  String scale() default "1";

  /**
   * What is added after that: a number or a fraction.
   *
   * @return the text
   */
  String offset() default "0";

  /**
   * Whether the channels are the last axis or the first.
   *
   * @return the order of axes
   */
  Layout layout() default Layout.HWC;
}
