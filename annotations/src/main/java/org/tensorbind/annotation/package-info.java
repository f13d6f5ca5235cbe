/**
 * Annotations that say how the objects of a class look as TensorFlow tensors.
 *
 * <p>Any of them on a member makes its class a <em>bound class</em>. A member is a record
 * component, a field, or an accessor method. For the bound class {@code Passenger} the annotation
 * processor generates {@code PassengerTensors}, which turns lists of passengers into tensors.
 *
 * <pre>{@code
 * public record Passenger(@Tensor float age, @OneHot Sex sex) {}
 *
 * try (PassengerTensors batch = PassengerTensors.of(passengers)) {
 *   TFloat32 age = batch.age(); // [n]
 *   TFloat32 sex = batch.sex(); // [n, 2]
 * }
 * }</pre>
 *
 * <p>What they say falls into five groups:
 *
 * <ul>
 *   <li>structure: {@link org.tensorbind.annotation.Tensor}, {@link
 *       org.tensorbind.annotation.Concat}, {@link org.tensorbind.annotation.Embedded}, {@link
 *       org.tensorbind.annotation.Padded}, {@link org.tensorbind.annotation.Ragged}, {@link
 *       org.tensorbind.annotation.Window}
 *   <li>encodings: {@link org.tensorbind.annotation.OneHot}, {@link
 *       org.tensorbind.annotation.Lookup}, {@link org.tensorbind.annotation.Normalized}, {@link
 *       org.tensorbind.annotation.Rescaled}, and {@link org.tensorbind.annotation.Impute}, which
 *       comes before any of them
 *   <li>results, which are only read: {@link org.tensorbind.annotation.ArgMax} and {@link
 *       org.tensorbind.annotation.TopK}
 *   <li>settings of a class: {@link org.tensorbind.annotation.TensorBind}; classes that cannot be
 *       edited: {@link org.tensorbind.annotation.TensorView} and {@link
 *       org.tensorbind.annotation.Viewed}
 *   <li>models: {@link org.tensorbind.annotation.SavedModel} on an interface, whose methods are
 *       compared with the model's signatures, with {@link org.tensorbind.annotation.ForSignature}
 *       and {@link org.tensorbind.annotation.PerCall}
 * </ul>
 *
 * <p>Shapes are those of one example. The batch axis is never written; it is put in front.
 *
 * <p>Every annotation may also stand on an annotation of your own, a <em>composed annotation</em>,
 * which then means the same:
 *
 * <pre>{@code
 * @OneHot(categories = {"red", "green", "blue"})
 * @Retention(RetentionPolicy.CLASS)
 * @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
 * @interface Colour {}
 * }</pre>
 *
 * <p>What is written on the member itself wins over what a composed annotation carries.
 *
 * <p>A mistake is a compile-time error. Its message begins with an id in brackets, such as {@code
 * [tensorbind/rank-mismatch]}; the ids are named in the documentation of each annotation without
 * the prefix {@code tensorbind/}.
 */
package org.tensorbind.annotation;
