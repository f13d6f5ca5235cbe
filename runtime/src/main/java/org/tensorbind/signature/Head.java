package org.tensorbind.signature;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes of a file, which tell what else it may be. */
final class Head {
  /** How many bytes are looked at. */
  static final int SIZE = 512;

  private final byte[] bytes;
  private final String text;

  Head(byte[] bytes) {
    this.bytes = bytes.clone();
    this.text = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** What the file is, by a format's own mark: a clause after "it". */
  Optional<String> foreign() {
    return Optional.ofNullable(foreignOrNull());
  }

  private String foreignOrNull() {
    if (bytes.length == 0) {
      return "is empty";
    }
    if (text.startsWith("\u0089HDF\r\n\u001A\n")) {
      return "is an HDF5 file, such as Keras writes";
    }
    if (text.startsWith("PK\u0003\u0004")) {
      return "is a zip file, such as Keras writes";
    }
    if (text.startsWith("\u001F\u008B")) {
      return "is compressed with gzip";
    }
    if (text.startsWith("TFL3", 4)) {
      return "is a TensorFlow Lite model";
    }
    if (text.startsWith("version https://git-lfs")) {
      return "is a pointer of Git LFS, which stands for a file that has not been fetched";
    }
    if (text.stripLeading().startsWith("<")) {
      return "is HTML or XML";
    }
    return bytes.length == SIZE && text.equals("\0".repeat(SIZE)) ? "begins with zeros" : null;
  }

  /** Whether it could be text; binary models have control characters early on. */
  boolean isText() {
    return text.chars().allMatch(c -> c >= ' ' || (c >= '\t' && c <= '\r'));
  }

  /** Whether it begins as TensorFlow writes binary models: with the version, or a meta graph. */
  boolean isSavedModel() {
    return text.startsWith("\b\u0001\u0012") || text.startsWith("\u0012");
  }

  /** Whether it begins as text of a model does. */
  boolean namesSavedModel() {
    return text.contains("meta_graphs") || text.contains("saved_model_schema_version");
  }

  /** Whether it begins with nodes, as a graph does. */
  boolean isGraph() {
    return text.startsWith("\n") && !isText();
  }
}
