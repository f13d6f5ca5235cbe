package org.tensorbind.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on an interface or abstract class whose members carry the annotations for another class:
 * one that cannot be edited, or that another model needs in a second form.
 *
 * <p>Each member of the view stands for the member of that class with the same name and type, be it
 * a record component, an accessor ({@code x()}, {@code getX()}, {@code isX()}) or a visible field.
 * Everything else is as if the annotations stood in that class; {@link Tensor} and {@link
 * TensorBind} on the view are those of the class. The generated class is named after the view, and
 * converts objects of the viewed class. Nobody implements a view.
 *
 * <pre>{@code
 * @TensorView(of = java.awt.Point.class)
 * interface PointView {
 *   @Tensor int x();
 *   @Tensor int y();
 * }
 *
 * try (PointViewTensors batch = PointViewTensors.of(points)) { // List<java.awt.Point>
 *   TInt32 x = batch.x();
 * }
 * }</pre>
 *
 * <p>Where the viewed class has a member of a class that has a view of its own, the member of the
 * outer view has the inner view for its type: {@code @Embedded AddressView address()}, {@code
 * List<AddressView> addresses()}. Elsewhere {@link Viewed} chooses a view.
 *
 * <p>Compile-time errors: {@code unknown-member} for a member that the class lacks, {@code
 * view-type} for one of another type, {@code invalid-view} for a view that cannot be one, {@code
 * inaccessible-member}, {@code unresolved-type-variable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface TensorView {

  /**
   * The class whose objects are converted: a class, record, interface or enum.
   *
   * @return the viewed class
   */
  Class<?> of();
}
