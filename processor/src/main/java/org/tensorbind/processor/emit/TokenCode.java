package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Split;
import org.tensorbind.processor.model.Annotations.Standardize;
import org.tensorbind.processor.model.JavaType;

/** Texts that are standardized and split. */
final class TokenCode {
  private TokenCode() {}

  /** The statement that splits a text. */
  static CodeBlock split(Node.Tokens tokens, String text, String variable) {
    CodeBlock standardized = standardized(tokens.settings().standardize(), value(tokens, text));
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

  private static CodeBlock value(Node.Tokens tokens, String text) {
    JavaType.Value type = (JavaType.Value) tokens.text();
    return tokens
        .imputed()
        .map(imputed -> CodeBlock.of("$1L == null ? $2L : $1L", text, Literals.text(imputed)))
        .orElseGet(() -> Texts.of(type.scalar(), CodeBlock.of("$L", text)));
  }

  /** How many tokens a text has, as an expression, which makes none of them. */
  static CodeBlock count(Node.Tokens tokens, String text) {
    Standardize standardize = tokens.settings().standardize();
    boolean strips =
        standardize == Standardize.STRIP_PUNCTUATION
            || standardize == Standardize.LOWER_AND_STRIP_PUNCTUATION;
    String method =
        tokens.settings().split() == Split.WHITESPACE ? "countWords" : "countCharacters";
    return tokens.settings().split() == Split.NONE
        ? CodeBlock.of("1")
        : CodeBlock.of("$T.$L($L, $L)", Library.TEXT_TOKENS, method, value(tokens, text), strips);
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
