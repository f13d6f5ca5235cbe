package org.tensorbind.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.tensorbind.processor.layout.Encoding;

/** Has a value written by an encoder of the user's own. */
final class CustomCode {
  private final ClassBody body;

  CustomCode(ClassBody body) {
    this.body = body;
  }

  /** The statement that has a value written, which is there. */
  CodeBlock statement(LeafCode.Site site, Encoding.Custom encoding, CodeBlock value) {
    ClassName type = TypeNames.raw(encoding.settings().encoder());
    String encoder =
        body.newConstant(
            Identifiers.constant(site.name() + "Encoder"), type, CodeBlock.of("new $T()", type));
    return CodeBlock.of(
        "out.$L.encode($L, $L, $L, $S)",
        body.field(site.leaf().target()),
        encoder,
        value,
        site.leaf().width(),
        site.path());
  }
}
