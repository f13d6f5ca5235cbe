package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a model interface: which signature it calls, and whether that takes batches.
 *
 * <pre>{@code
 * @ForSignature("classify_x_to_y")
 * Scores classify(Point point);
 *
 * @ForSignature(batch = Batch.NO) // of the interface's own signature
 * Joined join(Words words);
 * }</pre>
 *
 * <p>Compile-time error: {@code unknown-signature}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ForSignature {

  /**
   * The signature.
   *
   * @return its name; empty for the interface's own
   */
  String value() default "";

  /**
   * Whether the signature's tensors have a batch axis in front.
   *
   * @return by default what follows from ranks and sizes
   */
  Batch batch() default Batch.AUTO;
}
