package org.tensorbind.encode;

/**
 * Hashes of several values together, whose order matters, as Keras' {@code HashedCrossing} and
 * TensorFlow's {@code SparseCross} with their default key:
 *
 * <pre>{@code
 * long cross = Cross.START;
 * cross = Cross.with(cross, order.city(), "city");
 * cross = Cross.with(cross, order.hour());
 * int bin = Cross.bin(cross, 1000);
 * }</pre>
 */
public final class Cross {
  /** The cross of no values: the key that TensorFlow's feature columns and Keras use. */
  public static final long START = 956_888_297_470L;

  private Cross() {}

  /** A cross with one more value: a whole number, taken as it is. */
  public static long with(long cross, long value) {
    return Fingerprints.concatenated(cross, value);
  }

  /**
   * A cross with one more value: a text, by FarmHash's Fingerprint64 of its UTF-8 bytes.
   *
   * @throws org.tensorbind.value.InvalidValueException {@code invalid-string} if UTF-8 cannot
   *     encode it
   */
  public static long with(long cross, CharSequence value, String path) {
    return Fingerprints.concatenated(cross, Fingerprints.of(value, path));
  }

  /**
   * The bin of a cross: the cross, as an unsigned number, modulo the number of bins.
   *
   * @param bins how many there are, at least 1
   * @return from 0 to the number of bins, which is not included
   */
  public static int bin(long cross, int bins) {
    return (int) Long.remainderUnsigned(cross, bins);
  }
}
