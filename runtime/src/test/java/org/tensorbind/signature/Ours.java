package org.tensorbind.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;

/** Shorthand for reading what stands in memory. */
final class Ours {
  private Ours() {}

  static ModelSignatures binary(byte[] bytes) throws SignatureException {
    return ModelSignatures.readBinary(new ByteArrayInputStream(bytes));
  }

  static ModelSignatures text(String text) throws SignatureException {
    return ModelSignatures.readText(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static ModelSignatures snapshot(String text) throws SignatureException {
    return ModelSignatures.readSnapshot(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }
}
