package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.LongStream;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.TensorPlan;

/** The initializer of {@code SCHEMA}, and the table of tensors in the class's Javadoc. */
final class SchemaCode {
  private SchemaCode() {}

  static CodeBlock initializer(ClassLayout layout) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.builder($S)$>$>", Library.TENSOR_SCHEMA, label(layout));
    for (TensorPlan tensor : layout.visible()) {
      code.add(
          "\n.tensor($L, $T.$L",
          Literals.text(tensor.name()),
          Library.DTYPE,
          tensor.dtype().name());
      LongStream.of(tensor.shape().toArray()).forEach(size -> code.add(", $L", size));
      code.add(")");
      tensor
          .parts()
          .forEach(
              part -> code.add("\n.part($S, $L)", part.member(), Literals.text(part.encoding())));
    }
    return code.add("\n.build()$<$<").build();
  }

  static String label(ClassLayout layout) {
    return String.join(".", layout.type().type().simpleNames());
  }

  /** One line for each tensor. */
  static String table(ClassLayout layout) {
    StringBuilder text = new StringBuilder("<ul>\n");
    for (TensorPlan tensor : layout.visible()) {
      text.append("<li>{@code ")
          .append(escaped(tensor.name()))
          .append("}: ")
          .append(tensor.dtype())
          .append(" [n");
      LongStream.of(tensor.shape().toArray())
          .forEach(size -> text.append(", ").append(size < 0 ? "?" : Long.toString(size)));
      text.append("]\n");
    }
    return text.append("</ul>\n").toString();
  }

  /** Names may hold what Javadoc takes for its own. */
  static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              boolean isSafe = Character.isLetterOrDigit(c) || " _-.:,+()[]/$\"'".indexOf(c) >= 0;
              text.appendCodePoint(isSafe ? c : '_');
            });
    return text.toString();
  }
}
