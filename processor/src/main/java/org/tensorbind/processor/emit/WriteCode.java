package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Names;

/**
 * The methods that write an object's members into the tensors, one for each object and sequence.
 */
final class WriteCode {
  /** Classes with more members are written by several methods, for the compiler's sake. */
  private static final int MEMBERS_PER_METHOD = 100;

  private final ClassBody body;
  private final LeafCode leaves;
  private final RowCode rows;
  private final BlockCode blocks;
  private final CrossCode crosses;
  private final SequenceCode sequences;

  WriteCode(ClassBody body) {
    this.body = body;
    this.leaves = new LeafCode(body);
    this.rows = new RowCode(body, leaves);
    this.blocks = new BlockCode(body);
    this.crosses = new CrossCode(body, leaves);
    this.sequences = new SequenceCode(body, this);
  }

  /**
   * Adds the method that writes one object and answers its name.
   *
   * @param type of the object
   * @param name of the member, or of the class, in the methods' names
   * @param below what the members' names are put behind
   */
  String struct(Node.Struct struct, TypeName type, String name, String below) {
    String method = body.newMethodName("write" + name);
    int place = body.reserveMethod();
    NameAllocator parameters = locals();
    List.of("row", "at").forEach(parameters::newName);
    String object = parameters.newName(Identifiers.variable(struct.type().simpleName()));
    CodeBlock code =
        rows.fits(struct)
            ? rows.write(struct, object, below)
            : fields(struct, type, object, method, below);
    body.setMethod(place, method(method, type, object).addCode(code).build());
    return method;
  }

  private CodeBlock fields(
      Node.Struct struct, TypeName type, String object, String method, String below) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<Node.Field> fields = struct.fields();
    if (fields.size() <= MEMBERS_PER_METHOD) {
      code.add(statements(fields, type, object, below));
    } else {
      for (int from = 0; from < fields.size(); from += MEMBERS_PER_METHOD) {
        String part = body.newMethodName(method + "From" + from);
        int place = body.reserveMethod();
        List<Node.Field> some =
            fields.subList(from, Math.min(fields.size(), from + MEMBERS_PER_METHOD));
        body.setMethod(
            place,
            method(part, type, object).addCode(statements(some, type, object, below)).build());
        code.addStatement("$L($L, out)", part, object);
      }
    }
    struct.interleaves().forEach(interleave -> code.add(interleaved(interleave)));
    return code.build();
  }

  private CodeBlock statements(
      List<Node.Field> fields, TypeName type, String object, String below) {
    CodeBlock.Builder code = CodeBlock.builder();
    NameAllocator locals = locals();
    locals.newName(object);
    for (Node.Field field : fields) {
      String name = Identifiers.below(below, field.member().name());
      if (field.value() instanceof Node.Crossed crossed) {
        code.add(crosses.write(crossed, object, type, name, below));
        continue;
      }
      CodeBlock access = CodeBlock.of("$L.$L", object, field.member().access());
      code.add(value(field.value(), access, field.path(), name, locals));
    }
    return code.build();
  }

  /** Writes one value: a member's, or an element's. */
  CodeBlock value(Node node, CodeBlock access, String path, String name, NameAllocator locals) {
    if (node instanceof Node.Leaf leaf) {
      return leaf(new LeafCode.Site(leaf, path, name, CodeBlock.of("0")), access, locals);
    }
    String method;
    if (node instanceof Node.Repeated repeated) {
      method = sequences.method(repeated, path, name);
    } else {
      Node.Nested nested = (Node.Nested) node;
      method = struct(nested.struct(), TypeNames.variable(nested.type().ref()), name, name);
    }
    return CodeBlock.builder()
        .addStatement("$L($L, out)", method, Subject.present(node, access, path))
        .build();
  }

  CodeBlock leaf(LeafCode.Site site, CodeBlock access, NameAllocator locals) {
    Node.Leaf leaf = site.leaf();
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = access;
    if (leaf.indicator().isPresent()) {
      String variable = locals.newName(site.variable());
      code.addStatement("$T $L = $L", Subject.of(leaf, variable).type(), variable, access);
      code.addStatement(
          "out.$L.put($L ? 1f : 0f)",
          body.field(leaf.indicator().get()),
          LeafCode.isMissing(leaf, variable));
      value = CodeBlock.of("$L", variable);
    }
    return leaf.encoding() instanceof Encoding.Block
        ? code.add(blocks.call(site, value)).build()
        : code.add(put(site, leaves.value(site, value))).build();
  }

  private CodeBlock put(LeafCode.Site site, CodeBlock value) {
    Node.Leaf leaf = site.leaf();
    String field = body.field(leaf.target());
    CodeBlock.Builder code = CodeBlock.builder();
    if (leaf.encoding() instanceof Encoding.Column) {
      return code.addStatement("out.$L.oneHot($L, $L)", field, value, leaf.width()).build();
    }
    boolean isText = body.kind(leaf.target()) == TensorKind.STRING && !leaf.isBytes();
    return isText
        ? code.addStatement("out.$L.put($L, $S)", field, value, site.path()).build()
        : code.addStatement("out.$L.put($L)", field, value).build();
  }

  private CodeBlock interleaved(Node.Interleave interleave) {
    String widths =
        body.newConstant(
            Identifiers.constant(Names.capitalize(body.field(interleave.target())) + "Widths"),
            ArrayTypeName.of(TypeName.INT),
            CategoryKeys.intArray(interleave.widths().stream().map(Long::intValue).toList()));
    return CodeBlock.builder()
        .addStatement(
            "out.$L.interleave($L, $L)",
            body.field(interleave.target()),
            widths,
            interleave.parts().stream()
                .map(part -> CodeBlock.of("out.$L", body.field(part)))
                .collect(CodeBlock.joining(", ")))
        .build();
  }

  MethodSpec.Builder method(String name, TypeName type, String parameter) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(type, parameter)
        .addParameter(body.writers(), "out");
  }

  static NameAllocator locals() {
    NameAllocator locals = new NameAllocator();
    List.of("out", "i", "e", "count", "first", "padding", "windows", "window", "step", "column")
        .forEach(locals::newName);
    return locals;
  }
}
