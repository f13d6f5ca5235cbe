package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Names;

/**
 * The methods that write an object's members into the tensors, one for each object and sequence.
 */
final class WriteCode {
  private final ClassBody body;
  private final LeafCode leaves;
  private final RowCode rows;
  private final BlockCode blocks;
  private final CrossCode crosses;
  private final SequenceCode sequences;

  WriteCode(ClassBody body) {
    this.body = body;
    this.leaves = new LeafCode(body);
    this.blocks = new BlockCode(body);
    this.crosses = new CrossCode(body, leaves);
    this.rows = new RowCode(body, leaves, blocks, crosses);
    this.sequences = new SequenceCode(body, this, rows.arrays());
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
    RowCode.Owner owner = new RowCode.Owner(object, type, below);
    CodeBlock code = members(struct, owner, method);
    body.setMethod(place, method(method, type, object).addCode(code).build());
    return method;
  }

  private CodeBlock members(Node.Struct struct, RowCode.Owner owner, String method) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<List<Node.Field>> groups = MemberGroups.of(struct.fields());
    if (groups.size() == 1) {
      code.add(statements(struct.fields(), owner));
    } else {
      for (List<Node.Field> group : groups) {
        String part = body.newMethodName(MemberGroups.name(method, group));
        int place = body.reserveMethod();
        CodeBlock statements = statements(group, owner);
        body.setMethod(
            place, method(part, owner.type(), owner.object()).addCode(statements).build());
        code.addStatement("$L($L, out)", part, owner.object());
      }
    }
    struct.interleaves().forEach(interleave -> code.add(interleaved(interleave)));
    return code.build();
  }

  private CodeBlock statements(List<Node.Field> members, RowCode.Owner owner) {
    CodeBlock.Builder code = CodeBlock.builder();
    NameAllocator locals = locals();
    locals.newName(owner.object());
    RowPlan plan = RowPlan.of(members, body);
    OpenRows open = new OpenRows(body, locals);
    for (int i = 0; i < members.size(); i++) {
      Node.Field field = members.get(i);
      Optional<RowPlan.Place> place = plan.places().get(i);
      if (place.isPresent()) {
        RowCode.Position position = open.position(place.get(), code);
        code.add(rows.write(field, owner, position, locals));
      } else {
        code.add(appended(field, owner, locals));
      }
    }
    return code.build();
  }

  private CodeBlock appended(Node.Field field, RowCode.Owner owner, NameAllocator locals) {
    String name = Identifiers.below(owner.below(), field.member().name());
    if (field.value() instanceof Node.Crossed crossed) {
      return crosses.write(crossed, owner, name);
    }
    CodeBlock access = CodeBlock.of("$L.$L", owner.object(), field.member().access());
    return value(field.value(), access, field.path(), name, locals);
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
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = leaves.told(site, access, locals, code);
    return site.leaf().encoding() instanceof Encoding.Block
        ? code.add(blocks.append(site, value, locals)).build()
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
        new ArrayCode(body)
            .constant(
                Names.capitalize(body.field(interleave.target())) + "Widths",
                interleave.widths().stream().map(Long::intValue).toList());
    return CodeBlock.builder()
        .addStatement(
            "out.$L.interleave($L, out.$L)",
            body.field(interleave.target()),
            widths,
            body.fieldOfParts(interleave))
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
