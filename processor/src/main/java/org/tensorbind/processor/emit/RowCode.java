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

/**
 * Members that are written by position: a row of the writer's block is reserved, which zeroes it,
 * and filled.
 */
final class RowCode {
  private final ClassBody body;
  private final LeafCode leaves;
  private final BlockCode blocks;
  private final CrossCode crosses;
  private final ArrayRowCode arrays;

  RowCode(ClassBody body, LeafCode leaves, BlockCode blocks, CrossCode crosses) {
    this.body = body;
    this.leaves = leaves;
    this.blocks = blocks;
    this.crosses = crosses;
    this.arrays = new ArrayRowCode(body, this);
  }

  ArrayRowCode arrays() {
    return arrays;
  }

  /**
   * A place in a row.
   *
   * @param target the tensor
   * @param row the variable with the block
   * @param at the variable with the row's beginning
   */
  record Position(int target, String row, String at, long offset) {
    /** The beginning of a row in methods that get one. */
    static Position start(int target) {
      return new Position(target, "row", "at", 0);
    }

    Position plus(long more) {
      return new Position(target, row, at, offset + more);
    }

    /** The place of one of several things that lie side by side from here on. */
    Position times(String variable, long width) {
      String distance = width == 1 ? variable : variable + " * " + width;
      return new Position(target, row, index() + " + " + distance, 0);
    }

    /** Where the place is, as an expression. */
    CodeBlock index() {
      return offset == 0 ? CodeBlock.of("$L", at) : CodeBlock.of("$L + $L", at, offset);
    }

    /** The element there. */
    CodeBlock element() {
      return CodeBlock.of("$L[$L]", row, index());
    }

    /** The element some columns on. */
    CodeBlock element(CodeBlock column) {
      return CodeBlock.of("$L[$L + $L]", row, index(), column);
    }
  }

  /** Whose members are written. */
  record Owner(String object, TypeName type, String below) {}

  /** The type of a variable for the block that a tensor's rows are written to. */
  static ArrayTypeName type(int target, ClassBody body) {
    return ArrayTypeName.of(body.kind(target).row());
  }

  /** The statement that writes a member to its place. */
  CodeBlock write(Node.Field field, Owner owner, Position position, NameAllocator locals) {
    String name = Identifiers.below(owner.below(), field.member().name());
    if (field.value() instanceof Node.Crossed crossed) {
      CodeBlock bucket = crosses.bucket(crossed, owner, name);
      TensorKind kind = body.kind(crossed.target());
      CodeBlock statement =
          crossed.isHot()
              ? CodeBlock.of("$L = $L", position.element(bucket), kind.oneInRow())
              : CodeBlock.of(
                  "$L = $L",
                  position.element(),
                  kind.inRow(Conversions.ofIndex(crossed.dtype(), bucket, "")));
      return CodeBlock.builder().addStatement(statement).build();
    }
    CodeBlock access = CodeBlock.of("$L.$L", owner.object(), field.member().access());
    if (field.value() instanceof Node.Nested nested) {
      return object(nested, access, field.path(), name, name, position);
    }
    if (field.value() instanceof Node.Repeated array) {
      return arrays.call(array, access, field.path(), name, position);
    }
    Node.Leaf leaf = (Node.Leaf) field.value();
    LeafCode.Site site = new LeafCode.Site(leaf, field.path(), name, CodeBlock.of("0"));
    return leaf(site, access, position, locals);
  }

  /** The statements that write a value to its place. */
  CodeBlock leaf(LeafCode.Site site, CodeBlock access, Position position, NameAllocator locals) {
    Node.Leaf leaf = site.leaf();
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock value = leaves.told(site, access, locals, code);
    return leaf.encoding() instanceof Encoding.Block
        ? code.addStatement(blocks.call(site, value, position)).build()
        : code.add(assign(site, leaves.value(site, value), position, locals)).build();
  }

  private CodeBlock assign(
      LeafCode.Site site, CodeBlock value, Position position, NameAllocator locals) {
    Node.Leaf leaf = site.leaf();
    CodeBlock.Builder code = CodeBlock.builder();
    if (!(leaf.encoding() instanceof Encoding.Column column)) {
      CodeBlock element = body.kind(leaf.target()).inRow(value);
      return code.addStatement("$L = $L", position.element(), element).build();
    }
    String one = body.kind(leaf.target()).oneInRow();
    if (!LeafCode.canBeZeros(column)) {
      return code.addStatement("$L = $L", position.element(value), one).build();
    }
    String variable = locals.newName(site.variable());
    return code.addStatement("int $L = $L", variable, value)
        .beginControlFlow("if ($L >= 0)", variable)
        .addStatement("$L = $L", position.element(CodeBlock.of("$L", variable)), one)
        .endControlFlow()
        .build();
  }

  /**
   * The call that writes an object to its place.
   *
   * @param name in the method's name
   * @param below what the members' names are put behind
   */
  CodeBlock object(
      Node.Nested nested,
      CodeBlock access,
      String path,
      String name,
      String below,
      Position position) {
    return CodeBlock.builder()
        .addStatement(
            "$L($L, $L, $L, out)",
            method(nested, name, below, position.target()),
            Subject.present(nested, access, path),
            position.row(),
            position.index())
        .build();
  }

  /** Adds the method that writes an object within another one's row, and answers its name. */
  private String method(Node.Nested nested, String name, String below, int target) {
    Node.Struct struct = nested.struct();
    String method = body.newMethodName("write" + name);
    int place = body.reserveMethod();
    NameAllocator locals = WriteCode.locals();
    List.of("row", "at").forEach(locals::newName);
    String object = locals.newName(Identifiers.variable(struct.type().simpleName()));
    TypeName type = TypeNames.variable(nested.type().ref());
    Owner owner = new Owner(object, type, below);
    CodeBlock.Builder code = CodeBlock.builder();
    Position position = Position.start(target);
    for (Node.Field field : struct.fields()) {
      code.add(write(field, owner, position, locals));
      position = position.plus(field.value().extent(target).fixed());
    }
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(type, object)
            .addParameter(type(target, body), "row")
            .addParameter(TypeName.INT, "at")
            .addParameter(body.writers(), "out")
            .addCode(code.build())
            .build());
    return method;
  }
}
