package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Extent;

/**
 * Padding written to one tensor.
 *
 * @param value as in the annotation; empty for masks, lengths and indicators, which get zeros
 */
record Fill(int tensor, Optional<String> value) {

  /**
   * The statement.
   *
   * @param count how many elements are missing, as an expression; empty for one
   * @param extent what one of them is in this tensor
   */
  CodeBlock code(ClassBody body, Optional<CodeBlock> count, Extent extent, long rowLength) {
    TensorKind kind = body.kind(tensor);
    String literal = value.filter(text -> !text.isEmpty()).map(kind::literal).orElseGet(kind::zero);
    long factor = extent.fixed() * rowLength;
    List<CodeBlock> factors = new ArrayList<>();
    boolean isLong = count.isPresent() && !extent.dynamic().isEmpty();
    count.ifPresent(each -> factors.add(isLong ? CodeBlock.of("(long) $L", each) : each));
    boolean castsFirst = count.isEmpty() && extent.dynamic().size() > 1;
    for (AxisRef.Dynamic axis : extent.dynamic()) {
      boolean isFirst = factors.isEmpty();
      factors.add(
          CodeBlock.of(isFirst && castsFirst ? "(long) out.$L" : "out.$L", body.field(axis)));
    }
    if (factors.isEmpty()) {
      factors.add(CodeBlock.of("$L", factor));
    } else if (factor != 1) {
      factors.add(CodeBlock.of("$LL", factor));
    }
    CodeBlock elements = factors.stream().collect(CodeBlock.joining(" * "));
    return CodeBlock.builder()
        .addStatement(
            "out.$L.$L($L, $L)",
            body.field(tensor),
            value.isPresent() ? "pad" : "fill",
            literal,
            elements)
        .build();
  }
}
