package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;

/**
 * Arrays whose elements are written by position to the writer's block, as members of a {@link
 * RowCode row} are: there is room for many at once then, and none has to be asked for each.
 */
final class ArrayRowCode {
  /** Of fewer elements a loop copies faster. */
  private static final int COPIED = 9;

  /** How many elements of a long array get room at a time. */
  private static final int STRETCH = 1024;

  private static final Pattern WRITERS = Pattern.compile("\\bout\\b");

  private final ClassBody body;
  private final RowCode rows;

  ArrayRowCode(ClassBody body, RowCode rows) {
    this.body = body;
    this.rows = rows;
  }

  /** True for arrays that have as many elements as the compiler knows, and nothing beside them. */
  static boolean isExact(Node.Repeated sequence) {
    return isArray(sequence.type())
        && sequence.axis() instanceof AxisRef.Fixed
        && sequence.preparation().isEmpty()
        && sequence.padding().isEmpty()
        && sequence.window().isEmpty()
        && sequence.mask().isEmpty()
        && sequence.lengths().isEmpty()
        && sequence.partition().isEmpty();
  }

  /** True if {@link #whole} can write the array. */
  boolean isRow(Node.Repeated sequence) {
    return RowPlan.target(sequence, body).isPresent();
  }

  /** True if {@link #staged} can write the sequence. */
  boolean isStaged(Node.Repeated sequence) {
    boolean isPaddedWithObjects =
        sequence.element() instanceof Node.Nested && sequence.padding().isPresent();
    return (isArray(sequence.type()) || sequence.type() instanceof JavaType.Buffer)
        && !isPaddedWithObjects // a missing one is padding
        && RowPlan.target(sequence.element(), body).isPresent();
  }

  private static boolean isArray(JavaType type) {
    return type instanceof Sequence sequence && sequence.kind() == Sequence.Kind.ARRAY;
  }

  /** The statements that write an array to a row of its own. */
  CodeBlock whole(
      Node.Repeated array, String variable, String path, String name, NameAllocator locals) {
    int target = RowPlan.target(array, body).orElseThrow();
    RowPlan.Row row = new RowPlan.Row(target, array.extent(target).fixed());
    CodeBlock.Builder code = CodeBlock.builder();
    RowCode.Position position =
        new OpenRows(body, locals).position(new RowPlan.Place(row, 0), code);
    return code.add(elements(array, variable, path, name, position, locals)).build();
  }

  /** The call that writes an array to its place in a row. */
  CodeBlock call(
      Node.Repeated array, CodeBlock access, String path, String name, RowCode.Position position) {
    String method = body.newMethodName("write" + name);
    int place = body.reserveMethod();
    NameAllocator locals = WriteCode.locals();
    List.of("row", "at").forEach(locals::newName);
    String variable = locals.newName(Identifiers.variable(name));
    RowCode.Position start = RowCode.Position.start(position.target());
    CodeBlock code =
        CodeBlock.builder()
            .addStatement(
                "$T.size($L, $L, $S)",
                Library.REQUIRE,
                Loop.length(array, variable),
                count(array),
                path)
            .add(elements(array, variable, path, name, start, locals))
            .build();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(TypeNames.variable(array.type().ref()), variable)
            .addParameter(RowCode.type(position.target(), body), "row")
            .addParameter(TypeName.INT, "at");
    boolean needsWriters = WRITERS.matcher(code.toString()).find();
    if (needsWriters) {
      spec.addParameter(body.writers(), "out");
    }
    body.setMethod(place, spec.addCode(code).build());
    return CodeBlock.builder()
        .addStatement(
            "$L($L, $L, $L$L)",
            method,
            Subject.present(array, access, path),
            position.row(),
            position.index(),
            needsWriters ? ", out" : "")
        .build();
  }

  private static long count(Node.Repeated array) {
    return ((AxisRef.Fixed) array.axis()).size() * array.rowLength();
  }

  private CodeBlock elements(
      Node.Repeated array,
      String variable,
      String path,
      String name,
      RowCode.Position position,
      NameAllocator locals) {
    CodeBlock end = CodeBlock.of("$L", count(array));
    if (count(array) >= COPIED && isCopied(array, position.target())) {
      return CodeBlock.builder()
          .addStatement(
              "$T.arraycopy($L, 0, $L, $L, $L)",
              System.class,
              variable,
              position.row(),
              position.index(),
              end)
          .build();
    }
    Loop loop = new Loop(array, variable, path, "");
    long width = array.element().extent(position.target()).fixed();
    RowCode.Position each = position.times("i", width);
    return loop.code(
        "0",
        end,
        canFail(array.element()),
        access -> element(loop, access, name, each, "0", locals.clone()));
  }

  private static boolean canFail(Node element) {
    return !(element instanceof Node.Leaf leaf) || LeafCode.canFail(leaf);
  }

  private boolean isCopied(Node.Repeated array, int target) {
    return body.kind(target) != TensorKind.BOOL && Bulk.copies(array);
  }

  private CodeBlock element(
      Loop loop,
      CodeBlock access,
      String name,
      RowCode.Position position,
      String first,
      NameAllocator locals) {
    Node element = loop.sequence().element();
    if (element instanceof Node.Leaf leaf) {
      return rows.leaf(
          new LeafCode.Site(leaf, "", name, Loop.step(loop.sequence(), leaf, first)),
          access,
          position,
          locals);
    }
    if (element instanceof Node.Repeated inner) {
      return call(inner, access, "", name + "Row", position);
    }
    Node.Nested nested = (Node.Nested) element;
    return rows.object(nested, access, "", nested.struct().type().simpleName(), name, position);
  }

  /**
   * The statements that write elements of a sequence whose number is found at run time.
   *
   * @param first the first, {@code 0} or an expression
   * @param end behind the last, as an expression
   * @param most how many there are at most
   */
  CodeBlock staged(
      Loop loop,
      String name,
      NameAllocator locals,
      String first,
      CodeBlock end,
      OptionalLong most) {
    Node element = loop.sequence().element();
    int target = RowPlan.target(element, body).orElseThrow();
    long width = element.extent(target).fixed();
    String row = locals.newName("row");
    String at = locals.newName("at");
    RowCode.Position each = new RowCode.Position(target, row, at, 0).times("i", width);
    Function<CodeBlock, CodeBlock> write =
        access -> element(loop, access, name, each, first, locals.clone());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $L = out.$L.block()", RowCode.type(target, body), row, body.field(target));
    if (most.isPresent() && most.getAsLong() * width <= RowPlan.BLOCK) {
      return code.add(reserve(target, width, at, first, end))
          .add(loop.code(first, end, canFail(element), write))
          .build();
    }
    String stop = locals.newName("end");
    CodeBlock stretch =
        CodeBlock.builder()
            .addStatement(
                "int $L = i + $T.min($L - i, $L)",
                stop,
                Math.class,
                end,
                Math.max(1, STRETCH / width))
            .add(reserve(target, width, at, "i", CodeBlock.of("$L", stop)))
            .build();
    return code.add(loop.stretches(first, end, stretch, stop, canFail(element), write)).build();
  }

  /** Room for the values from one on, as a place that a value's own place is added to. */
  private CodeBlock reserve(int target, long width, String at, String first, CodeBlock end) {
    String times = width == 1 ? "" : " * " + width;
    String writer = body.field(target);
    CodeBlock.Builder code = CodeBlock.builder();
    if (first.equals("0")) {
      return code.addStatement("int $L = out.$L.reserve($L$L)", at, writer, end, times).build();
    }
    CodeBlock count = CodeBlock.of(times.isEmpty() ? "$L - $L" : "($L - $L)", end, first);
    return code.addStatement(
            "int $L = out.$L.reserve($L$L) - $L$L", at, writer, count, times, first, times)
        .build();
  }
}
