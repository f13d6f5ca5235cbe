package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a value written by a class of the user's own, which implements {@code
 * org.tensorbind.TensorEncoder} and says with {@link EncoderSpec} what it makes.
 *
 * <pre>{@code
 * @EncoderSpec(shape = {2}, dtype = DType.FLOAT32)
 * final class OnSphere implements TensorEncoder<Place> {
 *   public void encode(Place place, TensorSlice slice) {
 *     slice.set(0, place.latitude() / 90);
 *     slice.set(1, place.longitude() / 180);
 *   }
 * }
 *
 * record Stop(@EncodedBy(OnSphere.class) Place place) {}
 * }</pre>
 *
 * <p>The encoder's type argument decides what it is given: the member, or the elements of a
 * sequence. It is made once, by its constructor without parameters, and used by all threads.
 *
 * <p>Compile-time errors: {@code encoder-type}, {@code conflicting-encodings}. Run-time errors:
 * {@code missing-value}, {@code encoder-failed}.
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
public @interface EncodedBy {

  /**
   * The class of the encoder.
   *
   * @return a class that implements {@code TensorEncoder}
   */
  Class<?> value();
}
