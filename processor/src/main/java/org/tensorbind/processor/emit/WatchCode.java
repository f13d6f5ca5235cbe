package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;

/**
 * What one generated method tells the conversion's listener, in the branches for values that are
 * put up with. A method that tells something needs the writers as a parameter, and others do not.
 */
final class WatchCode {
  private final ClassBody body;
  private final String source;
  private boolean isUsed;

  /**
   * Nothing yet.
   *
   * @param source the member, from the root; empty if nothing is to be told
   */
  WatchCode(ClassBody body, String source) {
    this.body = body;
    this.source = source;
  }

  /** Counts an unknown category: an expression for its column. */
  CodeBlock unknown(CodeBlock value, CodeBlock column) {
    return source.isEmpty() ? column : call("unknown", CodeBlock.of("$L, $L", value, column));
  }

  /** Counts a missing value, as a statement. */
  CodeBlock missing(String value) {
    return source.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.builder().addStatement(call("missing", CodeBlock.of("$L", value))).build();
  }

  /** Counts a missing value: an expression for the double in its place. */
  CodeBlock missing(String value, String imputed) {
    return source.isEmpty()
        ? CodeBlock.of("$L", imputed)
        : call("missing", CodeBlock.of("$L, $L", value, imputed));
  }

  /** Counts a sequence that is cut, as a statement. */
  CodeBlock truncated(String length) {
    return CodeBlock.builder().addStatement(call("truncated", CodeBlock.of("$L", length))).build();
  }

  private CodeBlock call(String method, CodeBlock arguments) {
    isUsed = true;
    String path = body.layout().type().label() + "." + source;
    return CodeBlock.of("out.$L.$L($S, $L)", body.watch(), method, path, arguments);
  }

  /** Passes on what a called method tells. */
  void include(WatchCode called) {
    isUsed |= called.isUsed;
  }

  /** Adds the parameter that the code needs, once all of it is written. */
  void declare(MethodSpec.Builder method) {
    if (isUsed) {
      method.addParameter(body.writers(), "out");
    }
  }

  /** The argument for that parameter, with the comma in front of it. */
  String argument() {
    return isUsed ? ", out" : "";
  }
}
