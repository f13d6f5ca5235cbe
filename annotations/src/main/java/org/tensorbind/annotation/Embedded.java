package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that is itself a bound class, or an array or collection of one.
 *
 * <p>The tensors of a class that is not packed take {@link #prefix()} in front of their names. A
 * packed class gives one tensor, with the name of the member. In a collection every tensor gets the
 * collection's axis in front of its own; a collection also needs {@link Padded}, {@link Ragged} or
 * {@link Window}.
 *
 * <pre>{@code
 * record Address(@Tensor float latitude, @Tensor float longitude) {}
 *
 * record Shop(
 *     @Embedded Address home,                        // home_latitude, home_longitude: [n]
 *     @Embedded(prefix = "") @Padded(length = 4) List<Address> branches) {}
 *                                                    // latitude, longitude: [n, 4]
 * }</pre>
 *
 * <p>A missing object is the run-time error {@code missing-value}; its path tells where it was
 * missing, such as {@code Shop.branches[2]}. In a padded collection the places behind the last
 * element are filled with the value of {@link Padded#value()}.
 *
 * <p>Compile-time errors: {@code not-a-bound-class}, {@code cyclic-nesting}, {@code
 * padded-without-length} for a collection without {@link Padded} or {@link Ragged}, {@code
 * duplicate-tensor}, {@code conflicting-encodings} beside an encoding.
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
public @interface Embedded {

  /**
   * What stands in front of the names of the inner tensors, of masks, lengths and indicators too.
   * By default the member's name and the separator of {@link TensorBind#separator()}, such as
   * {@code home_}.
   *
   * @return the prefix; {@code ""} written out means none
   */
  String prefix() default "";
}
