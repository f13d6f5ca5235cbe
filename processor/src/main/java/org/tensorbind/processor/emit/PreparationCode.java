package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import org.tensorbind.processor.layout.Node;

/** What is done to a value that is no sequence yet, at the beginning of the methods for it. */
final class PreparationCode {
  private PreparationCode() {}

  /**
   * The parameter of a method for a sequence: the value itself where it is still to be prepared.
   */
  static TypeName parameter(Node.Repeated sequence) {
    return TypeNames.variable(
        sequence.preparation().map(Node.Preparation::given).orElse(sequence.type()).ref());
  }

  /** Whether a missing value has something in its place. */
  static boolean isImputed(Node.Repeated sequence) {
    return sequence
        .preparation()
        .filter(each -> each instanceof Node.Tokens tokens && tokens.imputed().isPresent())
        .isPresent();
  }

  /** A name for the sequence. */
  static String name(Node.Preparation preparation) {
    return preparation instanceof Node.Tokens ? "tokens" : "elements";
  }

  /** How many elements the sequence will have, as an expression. */
  static CodeBlock count(Node.Preparation preparation, String value, String path) {
    return preparation instanceof Node.Tokens tokens
        ? TokenCode.count(tokens, value)
        : call("count", (Node.Unpacked) preparation, value, path);
  }

  /** The statement that makes the sequence. */
  static CodeBlock of(Node.Preparation preparation, String value, String variable, String path) {
    if (preparation instanceof Node.Tokens tokens) {
      return TokenCode.split(tokens, value, variable);
    }
    Node.Unpacked unpacked = (Node.Unpacked) preparation;
    return CodeBlock.builder()
        .addStatement(
            "$T[] $L = $L",
            TypeNames.variable(unpacked.given().flat().element().ref()),
            variable,
            call("elements", unpacked, value, path))
        .build();
  }

  private static CodeBlock call(String method, Node.Unpacked unpacked, String value, String path) {
    return CodeBlock.of(
        "$T.$L($L, $S, $L)",
        Library.ND_VALUES,
        method,
        value,
        path,
        unpacked.sizes().stream()
            .map(size -> CodeBlock.of("$L", Literals.ofLong(size)))
            .collect(CodeBlock.joining(", ")));
  }
}
