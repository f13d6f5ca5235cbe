package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.UUID;
import org.tensorbind.processor.model.Scalar;

/** Java values whose tensor is a text, and back. */
final class Texts {
  private Texts() {}

  /** A text that a string writer takes. */
  static CodeBlock of(Scalar scalar, CodeBlock value) {
    return switch (scalar) {
      case UUID -> CodeBlock.of("$L.toString()", value);
      case CHAR -> CodeBlock.of("$T.valueOf($L)", Library.STRING, value);
      default -> value;
    };
  }

  /** The value that a result's text stands for. */
  static CodeBlock read(Scalar scalar, CodeBlock text, String path) {
    return switch (scalar) {
      case UUID -> CodeBlock.of("$T.uuid($L, $S)", Library.PARSED, text, path);
      case CHAR -> CodeBlock.of("$T.character($L, $S)", Library.PARSED, text, path);
      default -> text;
    };
  }

  /** The value that a text stands for which is known to be right. */
  static CodeBlock parsed(Scalar scalar, CodeBlock text) {
    return switch (scalar) {
      case UUID -> CodeBlock.of("$T.fromString($L)", UUID.class, text);
      case CHAR -> CodeBlock.of("$L.charAt(0)", text);
      default -> text;
    };
  }
}
