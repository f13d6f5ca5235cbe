package org.tensorbind.value;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Spreads unknown categories over the out-of-vocabulary indices, as Keras' look-up layers do. */
public final class Buckets {
  private Buckets() {}

  /**
   * The bucket of a text: FarmHash's Fingerprint64 of its UTF-8 bytes, unsigned, modulo the number
   * of buckets, as TensorFlow's {@code StringToHashBucketFast}.
   *
   * @param buckets how many there are, at least 1
   */
  public static int ofString(String value, int buckets) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    long hash = Hashing.farmHashFingerprint64().hashBytes(bytes).asLong();
    return (int) Long.remainderUnsigned(hash, buckets);
  }

  /**
   * The bucket of a whole number: the number modulo that of buckets, never negative.
   *
   * @param buckets how many there are, at least 1
   */
  public static int ofLong(long value, int buckets) {
    return Math.floorMod(value, buckets);
  }
}
