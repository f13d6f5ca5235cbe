package org.tensorbind.encode;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Spreads values over a fixed number of bins by a hash of their text, as TensorFlow's {@code
 * StringToHashBucketFast} and {@code StringToHashBucketStrong} and Keras' {@code Hashing} do. The
 * bin is the hash, as an unsigned number, modulo the number of bins. Immutable.
 */
public final class HashBuckets {
  private final HashFunction function;
  private final int bins;

  /** What goes into bin 0 alone; null if bin 0 is one like the others. */
  private final String mask;

  private HashBuckets(HashFunction function, int bins, String mask) {
    this.function = function;
    this.bins = bins;
    this.mask = mask;
  }

  /**
   * By FarmHash's Fingerprint64, {@code StringToHashBucketFast}.
   *
   * @param bins how many there are, at least 1
   */
  public static HashBuckets fast(int bins) {
    return new HashBuckets(Hashing.farmHashFingerprint64(), bins, null);
  }

  /**
   * By SipHash-2-4, {@code StringToHashBucketStrong}. The key makes it hard to find values that
   * collide. Keras' {@code salt}, if it is one number, is both halves of the key.
   *
   * @param bins how many there are, at least 1
   * @param key0 the first half of the key
   * @param key1 the second half of the key
   */
  public static HashBuckets strong(int bins, long key0, long key1) {
    return new HashBuckets(Hashing.sipHash24(key0, key1), bins, null);
  }

  /**
   * The same with bin 0 for one value alone; the others share the bins from 1 on. Keras' {@code
   * mask_value}. As in Keras, a single bin takes everything.
   */
  public HashBuckets masking(String value) {
    return new HashBuckets(function, bins, bins == 1 ? null : value);
  }

  /** The same with bin 0 for one number alone, see {@link #masking(String)}. */
  public HashBuckets masking(long value) {
    return masking(Long.toString(value));
  }

  /**
   * The bin of a text, by its UTF-8 bytes.
   *
   * @return from 0 to the number of bins, which is not included
   * @throws org.tensorbind.value.InvalidValueException {@code invalid-string} if UTF-8 cannot
   *     encode it
   */
  public int of(CharSequence text, String path) {
    return bin(text, Fingerprints.utf8(text, path));
  }

  /**
   * The bin of a whole number, by its decimal text, as in Keras.
   *
   * @return from 0 to the number of bins, which is not included
   */
  public int of(long value) {
    String text = Long.toString(value);
    return bin(text, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private int bin(CharSequence text, byte[] bytes) {
    if (mask == null) {
      return bin(bytes, bins);
    }
    return mask.contentEquals(text) ? 0 : 1 + bin(bytes, bins - 1);
  }

  private int bin(byte[] bytes, int count) {
    return (int) Long.remainderUnsigned(function.hashBytes(bytes).asLong(), count);
  }
}
