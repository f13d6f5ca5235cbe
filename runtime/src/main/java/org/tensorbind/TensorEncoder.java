package org.tensorbind;

/**
 * Writes a value as elements of a tensor: an encoding of the user's own, for {@link
 * org.tensorbind.annotation.EncodedBy}. Its class says with {@link
 * org.tensorbind.annotation.EncoderSpec} how many elements of which dtype that are.
 *
 * <p>There is one instance for all conversions and all threads, made by the constructor without
 * parameters: it must not change.
 *
 * @param <T> what is encoded
 */
@FunctionalInterface
public interface TensorEncoder<T> {

  /**
   * Writes one value.
   *
   * @param value never null
   * @param slice its place in the tensor, filled with zeros; not to be kept
   */
  void encode(T value, TensorSlice slice);
}
