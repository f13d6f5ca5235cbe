package org.tensorbind;

import java.util.List;

/**
 * Tensors that are filled again and again, for loops in which making them costs more than filling
 * them: single examples, or small batches of few sizes. Filling them allocates nothing, neither on
 * the heap nor in native memory, as long as the shapes are those of one of the last fills.
 *
 * <pre>{@code
 * try (ReusableBatch<Passenger, PassengerTensors> reusable = PassengerTensors.reusable(1)) {
 *   for (Passenger passenger : passengers) {
 *     PassengerTensors batch = reusable.fill(passenger);
 *     try (Result result = function.call(batch.tensors())) {
 *       // read the result before the next fill
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>It is safe, for it is never filled while its tensors are used: TensorFlow knows whether a
 * session runs with them, or whether an open result shares their memory, as that of {@code
 * identity} or {@code reshape} does; {@code fill} asks for each tensor and throws {@link
 * TensorBindException} {@code batch-in-use}. For one thread: two that fill at the same time get the
 * same error.
 *
 * @param <T> what an example is
 * @param <B> the batch that is generated for it
 */
public interface ReusableBatch<T, B extends TensorBatch> extends AutoCloseable {
  /**
   * Fills tensors with examples. They are valid until the next fill; closing their batch does
   * nothing. Another number of examples is another batch, and other lengths are other tensors.
   *
   * @throws IllegalArgumentException if there are more examples than {@link #maxBatch}
   * @throws IllegalStateException if this is closed
   * @throws TensorBindException {@code batch-in-use}, before anything is overwritten
   * @throws ConversionException if a value does not fit its tensor; the next fill may go on
   */
  B fill(List<? extends T> examples);

  /**
   * Fills tensors with one example, as a batch of size 1.
   *
   * @throws IllegalStateException if this is closed
   * @throws TensorBindException {@code batch-in-use}, before anything is overwritten
   * @throws ConversionException if a value does not fit its tensor; the next fill may go on
   */
  B fill(T example);

  /** How many examples a fill may have. */
  int maxBatch();

  /**
   * Frees all tensors, also those that are used, which TensorFlow keeps until it needs them no
   * more.
   */
  @Override
  void close();
}
