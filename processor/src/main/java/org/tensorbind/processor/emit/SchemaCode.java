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

  /** Calls and literals, which become some 15 bytes of code each. */
  private static final int MOST_OF_A_METHOD = 200;

  private SchemaCode() {}

  /** An expression, or the name of a method where that would be too long for javac. */
  static CodeBlock initializer(ClassLayout layout, ClassBody body) {
    List<SchemaCalls.Call> calls = new SchemaCalls(body).of(layout.visible());
    if (calls.stream().mapToInt(SchemaCalls.Call::weight).sum() > MOST_CALLS) {
      return CodeBlock.of("$L()", method(layout, calls, body));
    }
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.builder($S)$>$>", Library.TENSOR_SCHEMA, label(layout));
    calls.forEach(call -> code.add("\n$L", call.code()));
    return code.add("\n.build()$<$<").build();
  }

  private static String method(ClassLayout layout, List<SchemaCalls.Call> calls, ClassBody body) {
    String name = body.newMethodName("buildSchema");
    int place = body.reserveMethod();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Library.TENSOR_SCHEMA)
            .addStatement(
                "$T schema = $T.builder($S)",
                Library.SCHEMA_BUILDER,
                Library.TENSOR_SCHEMA,
                label(layout));
    List<CodeBlock> parts = statements(calls);
    if (parts.size() == 1) {
      method.addCode(parts.get(0));
    } else {
      for (int i = 0; i < parts.size(); i++) {
        method.addStatement("$L(schema)", partMethod(i + 1, parts.get(i), body));
      }
    }
    body.setMethod(place, method.addStatement("return schema.build()").build());
    return name;
  }

  /** As many blocks as there must be methods. */
  private static List<CodeBlock> statements(List<SchemaCalls.Call> calls) {
    List<CodeBlock> blocks = new ArrayList<>();
    CodeBlock.Builder block = CodeBlock.builder();
    int weight = 0;
    for (SchemaCalls.Call call : calls) {
      if (weight > 0 && weight + call.weight() > MOST_OF_A_METHOD) {
        blocks.add(block.build());
        block = CodeBlock.builder();
        weight = 0;
      }
      block.addStatement("schema$L", call.code());
      weight += call.weight();
    }
    blocks.add(block.build());
    return blocks;
  }

  private static String partMethod(int number, CodeBlock statements, ClassBody body) {
    String name = body.newMethodName("describeTensors" + number);
    body.addMethod(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Library.SCHEMA_BUILDER, "schema")
            .addCode(statements)
            .build());
    return name;
  }

  static String label(ClassLayout layout) {
    BoundClass type = layout.type();
    boolean isInPlace = !type.label().equals(type.carrier().simpleName());
    return isInPlace ? type.label() : String.join(".", type.carrier().simpleNames());
  }

  /** One line for each tensor. */
  static String table(ClassLayout layout) {
    StringBuilder text = new StringBuilder("<ul>\n");
    for (TensorPlan tensor : layout.visible()) {
      text.append("<li>{@code ")
          .append(escaped(tensor.name()))
          .append("}: ")
          .append(tensor.dtype())
          .append(tensor.role() == TensorPlan.Role.BATCHED ? " [n" : " [?");
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
