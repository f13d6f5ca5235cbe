package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.JavaType.Sequence;

/** The methods that find the sizes that depend on the batch, before tensors are allocated. */
final class MeasureCode {
  private final ClassBody body;

  MeasureCode(ClassBody body) {
    this.body = body;
  }

  /** Adds the method that measures one object and answers its name. */
  String struct(Node.Struct struct, TypeName type, String name, String below) {
    String method = body.newMethodName("measure" + name);
    int place = body.reserveMethod();
    String object = locals().newName(Identifiers.variable(struct.type().simpleName()));
    List<Node.Field> measured =
        struct.fields().stream().filter(field -> field.value().isMeasured()).toList();
    List<List<Node.Field>> groups = MemberGroups.of(measured);
    CodeBlock.Builder code = CodeBlock.builder();
    if (groups.size() == 1) {
      code.add(members(measured, object, below));
    } else {
      for (List<Node.Field> group : groups) {
        String part = body.newMethodName(MemberGroups.name(method, group));
        int partPlace = body.reserveMethod();
        CodeBlock statements = members(group, object, below);
        body.setMethod(partPlace, method(part, type, object).addCode(statements).build());
        code.addStatement("$L($L, axes)", part, object);
      }
    }
    body.setMethod(place, method(method, type, object).addCode(code.build()).build());
    return method;
  }

  private CodeBlock members(List<Node.Field> members, String object, String below) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Node.Field field : members) {
      String name = Identifiers.below(below, field.member().name());
      CodeBlock access = CodeBlock.of("$L.$L", object, field.member().access());
      code.add(value(field.value(), access, field.path(), name));
    }
    return code.build();
  }

  private CodeBlock value(Node node, CodeBlock access, String path, String name) {
    String method;
    if (node instanceof Node.Repeated repeated) {
      method = sequence(repeated, path, name);
    } else {
      Node.Nested nested = (Node.Nested) node;
      method = struct(nested.struct(), TypeNames.variable(nested.type().ref()), name, name);
    }
    return CodeBlock.builder()
        .addStatement("$L($L, axes)", method, Subject.present(node, access, path))
        .build();
  }

  private String sequence(Node.Repeated sequence, String path, String name) {
    String method = body.newMethodName("measure" + name);
    int place = body.reserveMethod();
    NameAllocator locals = locals();
    String variable = locals.newName(Identifiers.variable(name));
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock length = Loop.length(sequence, variable);
    if (sequence.preparation().isPresent()) {
      // What it becomes are single values, and only their number matters here.
      code.addStatement(
          "int count = $L", PreparationCode.count(sequence.preparation().get(), variable, path));
      length = CodeBlock.of("count");
    }
    CodeBlock rows =
        sequence.rowLength() == 1
            ? length
            : CodeBlock.of(
                "$T.rows($L, $L, $S)", Library.REQUIRE, length, sequence.rowLength(), path);
    if (sequence.window().isPresent()) {
      boolean canBeNone =
          sequence.padding().isPresent() || sequence.axis() instanceof AxisRef.Ragged;
      WindowLoop loop = new WindowLoop(sequence, variable, path);
      code.addStatement("int windows = $L", canBeNone ? loop.count(rows) : loop.some(rows));
      rows = CodeBlock.of("windows");
      length = rows;
    }
    if (sequence.axis() instanceof AxisRef.Ragged axis) {
      code.addStatement("axes.$L.add($L, $S)", body.field(axis), rows, path);
    } else if (sequence.axis() instanceof AxisRef.Dynamic axis) {
      if (sequence.padding().isPresent()) {
        code.addStatement("axes.$L.longest($L)", body.field(axis), rows);
      } else {
        String exactly = sequence.window().isPresent() ? "exactlyWindows" : "exactly";
        code.addStatement("axes.$L.$L($L, $S)", body.field(axis), exactly, rows, path);
      }
    }
    if (sequence.element().isMeasured()) {
      code.add(elements(sequence, variable, path, name, locals, length));
    }
    TypeName type = PreparationCode.parameter(sequence);
    body.setMethod(place, method(method, type, variable).addCode(code.build()).build());
    return method;
  }

  /** Elements that will be cut off are not measured. */
  private CodeBlock elements(
      Node.Repeated sequence,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      CodeBlock length) {
    CodeBlock.Builder code = CodeBlock.builder();
    String first = "0";
    CodeBlock end = length;
    Truncate truncate = sequence.padding().map(Node.Padding::truncate).orElse(Truncate.ERROR);
    if (sequence.axis() instanceof AxisRef.Fixed fixed && truncate == Truncate.START) {
      code.addStatement("int first = $T.max(0, $L - $L)", Math.class, length, fixed.size());
      first = "first";
    } else if (sequence.axis() instanceof AxisRef.Fixed fixed && truncate == Truncate.END) {
      code.addStatement("int count = $T.min($L, $L)", Math.class, length, fixed.size());
      end = CodeBlock.of("count");
    } else if (truncate == Truncate.START) {
      code.addStatement("int first = 0");
      first = "first";
    }
    String each = locals.newName(Loop.elementName(sequence));
    if (sequence.window().isPresent()) {
      WindowLoop loop = new WindowLoop(sequence, variable, path);
      return code.add(loop.code(first, end, true, access -> element(sequence, access, name, each)))
          .build();
    }
    Loop loop = new Loop(sequence, variable, path, each);
    return code.add(loop.code(first, end, true, access -> element(sequence, access, name, each)))
        .build();
  }

  private CodeBlock element(Node.Repeated sequence, CodeBlock access, String name, String each) {
    if (!(sequence.element() instanceof Node.Nested nested)) {
      return value(sequence.element(), access, "", name + "Row");
    }
    String simpleName = nested.struct().type().simpleName();
    String method =
        struct(nested.struct(), TypeNames.variable(nested.type().ref()), simpleName, name);
    CodeBlock.Builder code = CodeBlock.builder();
    if (sequence.padding().isEmpty() || sequence.window().isPresent()) {
      return code.addStatement("$L($T.present($L, \"\"), axes)", method, Library.REQUIRE, access)
          .build();
    }
    if (!access.toString().equals(each)) {
      code.addStatement(
          "$T $L = $L",
          TypeNames.variable(((Sequence) sequence.type()).element().ref()),
          each,
          access);
    }
    boolean isOptional = nested.maybe().isPresent();
    return code.beginControlFlow(
            isOptional ? "if ($1L != null && $1L.isPresent())" : "if ($1L != null)", each)
        .addStatement("$L($L$L, axes)", method, each, isOptional ? ".get()" : "")
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder method(String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(type, parameter)
        .addParameter(body.axes(), "axes");
  }

  private static NameAllocator locals() {
    NameAllocator locals = new NameAllocator();
    List.of("axes", "i", "e", "first", "count", "windows", "window", "step", "column")
        .forEach(locals::newName);
    return locals;
  }
}
