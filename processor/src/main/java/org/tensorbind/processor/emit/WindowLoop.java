package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.function.Function;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;

/**
 * The loops over the windows of a series, and over the elements of each. They name the series'
 * element in an error that comes from inside.
 *
 * @param variable the series
 * @param path of the series, for messages
 */
record WindowLoop(Node.Repeated series, String variable, String path) {

  /** How many windows the series has, as an expression. */
  CodeBlock count(CodeBlock length) {
    return CodeBlock.of("$T.count($L, $L)", Library.WINDOWS, length, arguments());
  }

  /** The same, where none is an error. */
  CodeBlock some(CodeBlock length) {
    return CodeBlock.of("$T.some($L, $L, $S)", Library.WINDOWS, length, arguments(), path);
  }

  private String arguments() {
    Node.Window window = window();
    return window.size() + ", " + window.stride() + ", " + window.samplingRate();
  }

  private Node.Window window() {
    return series.window().orElseThrow();
  }

  /** Whether a window's elements lie side by side. */
  boolean isContiguous() {
    return window().samplingRate() == 1;
  }

  /**
   * Copies whole windows.
   *
   * @param first the first window, {@code 0} or the name of a variable
   * @param end behind the last window, as an expression
   */
  CodeBlock bulk(String first, CodeBlock end, String writer) {
    long rows = series.rowLength();
    return CodeBlock.builder()
        .beginControlFlow("for (int window = $L; window < $L; window++)", first, end)
        .addStatement(
            "out.$L.put($L, $L, $L)",
            writer,
            variable,
            times("window", window().stride() * rows),
            window().size() * rows)
        .endControlFlow()
        .build();
  }

  /**
   * All loops.
   *
   * @param first the first window, {@code 0} or the name of a variable
   * @param end behind the last window, as an expression
   * @param canFail whether the body can refuse a value
   * @param body from the element, as an expression, to statements
   */
  CodeBlock code(
      String first, CodeBlock end, boolean canFail, Function<CodeBlock, CodeBlock> body) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (canFail) {
      code.addStatement("int i = 0").beginControlFlow("try");
    }
    long rows = series.rowLength();
    code.beginControlFlow("for (int window = $L; window < $L; window++)", first, end)
        .beginControlFlow("for (int step = 0; step < $L; step++)", window().size());
    CodeBlock place =
        CodeBlock.of(
            "$L + $L", times("window", window().stride()), times("step", window().samplingRate()));
    if (rows > 1) {
      code.beginControlFlow("for (int column = 0; column < $L; column++)", rows);
      place = CodeBlock.of("($L) * $L + column", place, rows);
    }
    code.addStatement("$Li = $L", canFail ? "" : "int ", place).add(body.apply(element()));
    if (rows > 1) {
      code.endControlFlow();
    }
    code.endControlFlow().endControlFlow();
    if (canFail) {
      code.nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
          .addStatement("throw e.at($S, i)", path)
          .endControlFlow();
    }
    return code.build();
  }

  private CodeBlock element() {
    if (series.type() instanceof JavaType.Buffer) {
      return CodeBlock.of("$1L.get($1L.position() + i)", variable);
    }
    boolean isArray = ((Sequence) series.type()).kind() == Sequence.Kind.ARRAY;
    return CodeBlock.of(isArray ? "$L[i]" : "$L.get(i)", variable);
  }

  private static String times(String variable, long factor) {
    return factor == 1 ? variable : variable + " * " + factor;
  }
}
