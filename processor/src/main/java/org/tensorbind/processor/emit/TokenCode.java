package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Standardize;
import org.tensorbind.processor.model.JavaType;

/** Texts that are standardized and split. */
final class TokenCode {
  private TokenCode() {}

  /** The statement that splits a text. */
  static CodeBlock split(Node.Tokens tokens, String text, String variable) {
    CodeBlock given = CodeBlock.of("$L", text);
    CodeBlock present =
        tokens
            .imputed()
            .map(imputed -> CodeBlock.of("$1L == null ? $2L : $1L", text, Literals.text(imputed)))
            .orElse(given);
    JavaType.Value type = (JavaType.Value) tokens.text();
    CodeBlock value = tokens.imputed().isPresent() ? present : Texts.of(type.scalar(), present);
    CodeBlock standardized = standardized(tokens.settings().standardize(), value);
    CodeBlock parts =
        switch (tokens.settings().split()) {
          case WHITESPACE ->
              CodeBlock.of("$T.splitAtWhitespace($L)", Library.TEXT_TOKENS, standardized);
          case CHARACTER ->
              CodeBlock.of("$T.splitIntoCharacters($L)", Library.TEXT_TOKENS, standardized);
          case NONE -> CodeBlock.of("{$L}", standardized);
        };
    return CodeBlock.builder()
        .addStatement("$T $L = $L", ArrayTypeName.of(Library.STRING), variable, parts)
        .build();
  }

  /** A text as it is split or encoded. */
  static CodeBlock standardized(Standardize standardize, CodeBlock text) {
    return switch (standardize) {
      case NONE -> text;
      case LOWER -> CodeBlock.of("$T.lower($L)", Library.TEXT_TOKENS, text);
      case STRIP_PUNCTUATION -> CodeBlock.of("$T.stripPunctuation($L)", Library.TEXT_TOKENS, text);
      case LOWER_AND_STRIP_PUNCTUATION ->
          CodeBlock.of("$T.lowerAndStripPunctuation($L)", Library.TEXT_TOKENS, text);
    };
  }
}
