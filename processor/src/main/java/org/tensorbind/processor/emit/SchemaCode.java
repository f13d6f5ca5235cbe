package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.TensorPlan;
import org.tensorbind.processor.model.BoundClass;

/** The initializer of {@code SCHEMA}, and the table of tensors in the class's Javadoc. */
final class SchemaCode {
  /** javac's stack does not hold much longer chains. */
  private static final int MOST_CALLS = 200;

  private SchemaCode() {}

  /** An expression, or the name of a method where that would be too long for javac. */
  static CodeBlock initializer(ClassLayout layout, ClassBody body) {
    List<CodeBlock> calls = calls(layout);
    if (calls.size() > MOST_CALLS) {
      return CodeBlock.of("$L()", method(layout, calls, body));
    }
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.builder($S)$>$>", Library.TENSOR_SCHEMA, label(layout));
    calls.forEach(call -> code.add("\n$L", call));
    return code.add("\n.build()$<$<").build();
  }

  private static List<CodeBlock> calls(ClassLayout layout) {
    List<CodeBlock> calls = new ArrayList<>();
    for (TensorPlan tensor : layout.visible()) {
      CodeBlock.Builder call =
          CodeBlock.builder()
              .add(
                  ".tensor($L, $T.$L",
                  Literals.text(tensor.name()),
                  Library.DTYPE,
                  tensor.dtype().name());
      LongStream.of(tensor.shape().toArray())
          .forEach(size -> call.add(", $L", Literals.ofLong(size)));
      calls.add(call.add(")").build());
      tensor
          .parts()
          .forEach(
              part ->
                  calls.add(
                      CodeBlock.of(
                          ".part($S, $L)", part.member(), Literals.text(part.encoding()))));
    }
    return calls;
  }

  private static String method(ClassLayout layout, List<CodeBlock> calls, ClassBody body) {
    String name = body.newMethodName("buildSchema");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Library.TENSOR_SCHEMA)
            .addStatement(
                "$T schema = $T.builder($S)",
                Library.TENSOR_SCHEMA.nestedClass("Builder"),
                Library.TENSOR_SCHEMA,
                label(layout));
    calls.forEach(call -> method.addStatement("schema$L", call));
    body.addMethod(method.addStatement("return schema.build()").build());
    return name;
  }

  static String label(ClassLayout layout) {
    BoundClass type = layout.type();
    boolean isInPlace = !type.label().equals(type.simpleName());
    return isInPlace ? type.label() : String.join(".", type.type().simpleNames());
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
