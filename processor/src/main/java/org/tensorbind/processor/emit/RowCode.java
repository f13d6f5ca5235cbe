package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.List;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;

/**
 * Objects whose members are single values side by side in one tensor: a row of the writer's block
 * is reserved, zeroed, and filled by position.
 */
final class RowCode {
  /** The elements of a writer's block: no row can be longer. */
  static final int BLOCK = 4096;

  private static final int MOST_MEMBERS = 200;

  private final ClassBody body;
  private final LeafCode leaves;

  RowCode(ClassBody body, LeafCode leaves) {
    this.body = body;
    this.leaves = leaves;
  }

  boolean fits(Node.Struct struct) {
    if (!struct.interleaves().isEmpty()
        || struct.fields().size() < 2
        || struct.fields().size() > MOST_MEMBERS) {
      return false;
    }
    int target = struct.tensors().get(0);
    boolean isText = body.kind(target) == TensorKind.STRING;
    return !isText
        && struct.extent(target).fixed() <= BLOCK
        && struct.fields().stream()
            .allMatch(
                field ->
                    field.value() instanceof Node.Leaf leaf
                        && leaf.target() == target
                        && !(leaf.encoding() instanceof Encoding.Block)
                        && leaf.indicator().isEmpty());
  }

  CodeBlock write(Node.Struct struct, String object, String below) {
    int target = struct.tensors().get(0);
    String writer = body.field(target);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T row = out.$L.block()", ArrayTypeName.of(body.kind(target).row()), writer);
    code.addStatement("int at = out.$L.reserve($L)", writer, struct.extent(target).fixed());
    NameAllocator locals = new NameAllocator();
    List.of("out", "row", "at", object).forEach(locals::newName);
    long offset = 0;
    for (Node.Field field : struct.fields()) {
      Node.Leaf leaf = (Node.Leaf) field.value();
      String name = Identifiers.below(below, field.member().name());
      LeafCode.Site site = new LeafCode.Site(leaf, field.path(), name, CodeBlock.of("0"));
      CodeBlock value = leaves.value(site, CodeBlock.of("$L.$L", object, field.member().access()));
      code.add(assign(site, value, offset, locals));
      offset += leaf.width();
    }
    return code.build();
  }

  private CodeBlock assign(LeafCode.Site site, CodeBlock value, long offset, NameAllocator locals) {
    Node.Leaf leaf = site.leaf();
    String at = offset == 0 ? "at" : "at + " + offset;
    CodeBlock.Builder code = CodeBlock.builder();
    if (!(leaf.encoding() instanceof Encoding.Column column)) {
      CodeBlock element = body.kind(leaf.target()).inRow(value);
      return code.addStatement("row[$L] = $L", at, element).build();
    }
    String one = body.kind(leaf.target()).oneInRow();
    if (!LeafCode.canBeZeros(column)) {
      return code.addStatement("row[$L + $L] = $L", at, value, one).build();
    }
    String variable = locals.newName(site.variable());
    return code.addStatement("int $L = $L", variable, value)
        .beginControlFlow("if ($L >= 0)", variable)
        .addStatement("row[$L + $L] = $L", at, variable, one)
        .endControlFlow()
        .build();
  }
}
