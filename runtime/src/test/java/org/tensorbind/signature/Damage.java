package org.tensorbind.signature;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/**
 * What comes of damaged files: signatures, or an exception that says what is wrong, and no other.
 */
final class Damage {
  private Damage() {}

  static Optional<ModelSignatures> read(Format format, byte[] bytes) {
    try {
      return Optional.of(format.read(new ByteArrayInputStream(bytes), "f"));
    } catch (SignatureException e) {
      assertThat(e.reason()).isEqualTo(SignatureException.Reason.UNREADABLE);
      assertThat(e).hasMessageThat().startsWith("f ");
      return Optional.empty();
    }
  }
}
