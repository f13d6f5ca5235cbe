package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses the view that says how the objects of a class look as tensors, where the class itself
 * does not say it, or says otherwise.
 *
 * <p>It stands on a parameter of a model's method, on the method for its result, or on a member
 * beside {@link Embedded}. Collections, arrays and Optionals of the class may stand there too.
 *
 * <pre>{@code
 * @SavedModel(path = "models/titanic")
 * interface TitanicModel extends AutoCloseable {
 *   Survival predict(@Viewed(PassengerView.class) Passenger passenger);
 * }
 *
 * record Order(@Embedded @Viewed(AddressView.class) Address address) {}
 * }</pre>
 *
 * <p>Compile-time errors: {@code view-type} on a member, {@code unsupported-method} in a model, if
 * {@link #value()} is no view of a class that the type mentions.
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
public @interface Viewed {

  /**
   * A type with {@link TensorView}.
   *
   * @return the view
   */
  Class<?> value();
}
