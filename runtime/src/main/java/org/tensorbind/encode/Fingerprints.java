package org.tensorbind.encode;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.tensorbind.value.Require;

/** The 64-bit fingerprints of TensorFlow: FarmHash, which is the same on all machines. */
final class Fingerprints {
  private static final long MULTIPLIER = 0xc6a4a7935bd1e995L;
  private static final int SHIFT = 47;

  private Fingerprints() {}

  /**
   * The fingerprint of a text's UTF-8 bytes.
   *
   * @throws org.tensorbind.value.InvalidValueException {@code invalid-string}
   */
  static long of(CharSequence text, String path) {
    return Hashing.farmHashFingerprint64().hashBytes(utf8(text, path)).asLong();
  }

  /**
   * A text's UTF-8 bytes.
   *
   * @throws org.tensorbind.value.InvalidValueException {@code invalid-string} if it has none
   */
  static byte[] utf8(CharSequence text, String path) {
    return Require.encodable(text, path).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The fingerprint of two fingerprints, whose order matters: {@code FingerprintCat64} in
   * TensorFlow's {@code core/platform/fingerprint.h}.
   */
  static long concatenated(long first, long second) {
    long mixed = first ^ MULTIPLIER ^ (folded(second * MULTIPLIER) * MULTIPLIER);
    return folded(folded(mixed * MULTIPLIER) * MULTIPLIER);
  }

  private static long folded(long value) {
    return value ^ (value >>> SHIFT);
  }
}
