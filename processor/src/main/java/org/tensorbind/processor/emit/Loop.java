package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.function.Function;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Names;

/**
 * The loop over a sequence. It names the element in an error that comes from inside.
 *
 * @param variable the sequence
 * @param path of the sequence, for messages
 * @param element the name of the loop's variable
 */
record Loop(Node.Repeated sequence, String variable, String path, String element) {

  /** How many elements the sequence has, as an expression. */
  static CodeBlock length(Node.Repeated sequence, String variable) {
    if (sequence.type() instanceof JavaType.Buffer) {
      return CodeBlock.of("$L.remaining()", variable);
    }
    return switch (((Sequence) sequence.type()).kind()) {
      case ARRAY -> CodeBlock.of("$L.length", variable);
      case LIST, COLLECTION -> CodeBlock.of("$L.size()", variable);
      case ITERABLE -> CodeBlock.of("$T.count($L)", Library.REQUIRE, variable);
    };
  }

  /** What an element is called in generated code. */
  static String elementName(Node.Repeated sequence) {
    if (sequence.element() instanceof Node.Nested nested) {
      return Names.decapitalize(nested.struct().type().simpleName());
    }
    return sequence.element() instanceof Node.Repeated ? "row" : "element";
  }

  private boolean isIndexed() {
    return sequence.type() instanceof JavaType.Buffer
        || ((Sequence) sequence.type()).kind() == Sequence.Kind.ARRAY;
  }

  /** Which elements the loop visits. */
  private Optional<Truncate> cut() {
    return sequence.padding().map(Node.Padding::truncate).filter(each -> each != Truncate.ERROR);
  }

  /**
   * The whole loop.
   *
   * @param first where it begins, {@code 0} or the name of a variable
   * @param end behind its last element, as an expression
   * @param canFail whether the body can refuse a value
   * @param body from the element, as an expression, to statements
   */
  CodeBlock code(
      String first, CodeBlock end, boolean canFail, Function<CodeBlock, CodeBlock> body) {
    return isIndexed() ? indexed(first, end, canFail, body) : iterated(first, end, canFail, body);
  }

  private CodeBlock indexed(
      String first, CodeBlock end, boolean canFail, Function<CodeBlock, CodeBlock> body) {
    CodeBlock element = access();
    CodeBlock.Builder code = CodeBlock.builder();
    if (!canFail) {
      return code.beginControlFlow("for (int i = $L; i < $L; i++)", first, end)
          .add(body.apply(element))
          .endControlFlow()
          .build();
    }
    code.addStatement("int i = $L", first)
        .beginControlFlow("try")
        .beginControlFlow("for (; i < $L; i++)", end)
        .add(body.apply(element))
        .endControlFlow();
    return code.add(naming()).build();
  }

  /** The element at {@code i}. */
  private CodeBlock access() {
    return sequence.type() instanceof JavaType.Buffer
        ? CodeBlock.of("$1L.get($1L.position() + i)", variable)
        : CodeBlock.of("$L[i]", variable);
  }

  /**
   * The whole loop over an array or buffer, in stretches.
   *
   * @param first where it begins, as an expression
   * @param end behind its last element, as an expression
   * @param stretch statements before each stretch, which begins at {@code i}
   * @param stop a variable that they set: behind the stretch's last element
   * @param canFail whether the body can refuse a value
   * @param body from the element, as an expression, to statements
   */
  CodeBlock stretches(
      String first,
      CodeBlock end,
      CodeBlock stretch,
      String stop,
      boolean canFail,
      Function<CodeBlock, CodeBlock> body) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (canFail) {
      code.addStatement("int i = $L", first)
          .beginControlFlow("try")
          .beginControlFlow("while (i < $L)", end);
    } else {
      code.beginControlFlow("for (int i = $L; i < $L; )", first, end);
    }
    code.add(stretch)
        .beginControlFlow("for (; i < $L; i++)", stop)
        .add(body.apply(access()))
        .endControlFlow()
        .endControlFlow();
    return canFail ? code.add(naming()).build() : code.build();
  }

  private CodeBlock iterated(
      String first, CodeBlock end, boolean canFail, Function<CodeBlock, CodeBlock> body) {
    TypeName type = TypeNames.variable(((Sequence) sequence.type()).element().ref());
    CodeBlock.Builder code = CodeBlock.builder();
    boolean counts = canFail || cut().isPresent();
    if (counts) {
      code.addStatement("int i = 0");
    }
    if (canFail) {
      code.beginControlFlow("try");
    }
    code.beginControlFlow("for ($T $L : $L)", type, element, variable);
    CodeBlock inner = body.apply(CodeBlock.of("$L", element));
    if (cut().filter(Truncate.END::equals).isPresent()) {
      code.beginControlFlow("if (i == $L)", end).addStatement("break").endControlFlow().add(inner);
    } else if (cut().isPresent()) {
      code.beginControlFlow("if (i >= $L)", first).add(inner).endControlFlow();
    } else {
      code.add(inner);
    }
    if (counts) {
      code.addStatement("i++");
    }
    code.endControlFlow();
    return canFail ? code.add(naming()).build() : code.build();
  }

  /** The position on the last axis, for encodings that differ along it. */
  static CodeBlock step(Node.Repeated sequence, Node.Leaf leaf, String first) {
    if (sequence.window().isPresent() && sequence.rowLength() == 1) {
      return CodeBlock.of("step");
    }
    if (sequence.rowLength() > 1 && leaf.encoding() instanceof Encoding.Arithmetic arithmetic) {
      return CodeBlock.of("i % $L", arithmetic.steps());
    }
    boolean isPaddedInFront =
        sequence.padding().filter(padding -> padding.side() == Side.START).isPresent();
    return CodeBlock.of(
        "$L$L", isPaddedInFront ? "padding + i" : "i", first.equals("0") ? "" : " - " + first);
  }

  /** An error inside is passed on with the element's place. */
  private CodeBlock naming() {
    return CodeBlock.builder()
        .nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
        .addStatement("throw e.at($S, i)", path)
        .endControlFlow()
        .build();
  }
}
