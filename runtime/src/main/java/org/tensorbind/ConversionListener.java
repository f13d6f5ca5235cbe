package org.tensorbind;

/**
 * Hears of values that a conversion has put up with, so that drift is seen where it happens: in
 * production. Values that are refused are no matter for listeners, but {@link
 * ConversionException}s.
 *
 * <p>A conversion collects what it finds and tells it once, when all tensors are complete: each
 * method is called once for each path and value, in the order in which they were found. If the
 * conversion fails, nothing is told, for no model will see these values. If the listener throws,
 * the tensors are freed and its exception goes to whoever converts.
 *
 * <p>The paths are those of members, without indices: {@code Order.items.sku}. A listener is called
 * by the thread that converts; one that serves several threads must be safe for them.
 *
 * @see TensorConverter#withListener
 * @see ModelOptions#withListener
 */
public interface ConversionListener {
  /**
   * A category that is none of those declared went where {@code unknown} says.
   *
   * @param path of the member
   * @param value the category: a {@link String}, also for an enum's constant and for a type of a
   *     sealed hierarchy, whose simple name it is; for a number an {@link Integer}, {@link Long},
   *     {@link Float} or {@link Double}
   * @param count how often the conversion found it
   */
  default void onUnknown(String path, Object value, long count) {}

  /**
   * A value that is not there was imputed, went where {@code missing} says, or is an object in a
   * list that was padded in its place.
   *
   * @param path of the member
   * @param value null, also for an empty Optional; or {@link Double#NaN}, also for that of a float
   * @param count how often the conversion found it
   */
  default void onMissing(String path, Object value, long count) {}

  /**
   * A sequence was too long, and was cut.
   *
   * @param path of the member
   * @param value how long it was, as an {@link Integer}: elements, or the rows of a flat array
   * @param count how often the conversion found this length
   */
  default void onTruncated(String path, Object value, long count) {}
}
