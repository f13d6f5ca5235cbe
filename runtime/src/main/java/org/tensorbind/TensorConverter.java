package org.tensorbind;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

/**
 * Turns examples into tensors. Converters have no state: one serves all threads.
 *
 * @param <T> what an example is
 * @param <B> the batch that is generated for it
 */
public interface TensorConverter<T, B extends TensorBatch> {
  /**
   * Converts examples, in their order. An empty list gives tensors with a batch axis of 0.
   *
   * @throws ConversionException if a value does not fit its tensor; nothing stays allocated
   */
  B convert(List<? extends T> examples);

  /**
   * Converts one example, to a batch of size 1.
   *
   * @throws ConversionException if a value does not fit its tensor; nothing stays allocated
   */
  B convert(T example);

  /** The tensors that are made. */
  TensorSchema schema();

  /**
   * The same numbers as Java arrays, computed without TensorFlow's native libraries, for unit
   * tests: from a tensor's name to an array of the example's shape, such as {@code float[28][28]};
   * a scalar is an array of one. FLOAT16 and BFLOAT16 come as {@code float}, UINT8 as {@code byte},
   * UINT16 as {@code short}, and STRING as {@code String}, or {@code byte[]} if the values are
   * bytes. Ragged values and partitions are those of a batch of one.
   *
   * @throws ConversionException if a value does not fit its tensor
   */
  Map<String, Object> preview(T example);

  /**
   * A converter that makes the same tensors, and tells a listener of values that are unknown,
   * missing or too long, once for each conversion that succeeds; previews are conversions too. It
   * stands in place of a listener that this converter has. Unlike the generated one, it is not
   * serializable.
   */
  TensorConverter<T, B> withListener(ConversionListener listener);

  /**
   * A converter that makes the same tensors, bit for bit, and has several threads write large
   * batches. Worth it from about a megabyte per batch on; below that, handing out the work costs
   * more than the work. Examples must be safe to read from several threads. Batches with ragged
   * tensors, where one example's place depends on those before it, are written by the calling
   * thread alone. Unlike the generated one, it is not serializable.
   *
   * @param pool whose threads write, such as {@link ForkJoinPool#commonPool()}
   * @param threshold how many examples a batch has at least that is worth it
   * @throws IllegalArgumentException if the threshold is below 1
   */
  TensorConverter<T, B> inParallel(ForkJoinPool pool, int threshold);

  /**
   * Tensors that are filled again and again.
   *
   * @param maxBatch how many examples there are at most in one fill
   * @throws IllegalArgumentException if that is below 1
   */
  ReusableBatch<T, B> reusable(int maxBatch);
}
