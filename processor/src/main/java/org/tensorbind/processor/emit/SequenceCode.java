package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.OptionalLong;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Partition;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.Annotations.Truncate;
import org.tensorbind.processor.model.JavaType.Sequence;

/** Methods that write an array, collection or buffer, padded or not. */
final class SequenceCode {
  private final ClassBody body;
  private final WriteCode values;
  private final ArrayRowCode arrays;
  private final PaddingCode paddings;

  SequenceCode(ClassBody body, WriteCode values, ArrayRowCode arrays) {
    this.body = body;
    this.values = values;
    this.arrays = arrays;
    this.paddings = new PaddingCode(body);
  }

  /** Adds the method for a sequence and answers its name. */
  String method(Node.Repeated sequence, String path, String name) {
    String method = body.newMethodName("write" + name);
    int place = body.reserveMethod();
    TypeName type = PreparationCode.parameter(sequence);
    NameAllocator locals = WriteCode.locals();
    String parameter = locals.newName(Identifiers.variable(name));
    String variable = parameter;
    CodeBlock.Builder code = CodeBlock.builder();
    if (sequence.preparation().isPresent()) {
      variable = locals.newName(PreparationCode.name(sequence.preparation().get()));
      if (PreparationCode.isImputed(sequence)) {
        code.beginControlFlow("if ($L == null)", parameter)
            .add(new WatchCode(body, sequence.source()).missing(parameter))
            .endControlFlow();
      }
      code.add(PreparationCode.of(sequence.preparation().get(), parameter, variable, path));
    }
    if (sequence.window().isPresent()) {
      CodeBlock length = rowsOfSeries(sequence, variable, path);
      code.addStatement("int windows = $L", new WindowLoop(sequence, variable, path).count(length));
    }
    if (sequence.axis() instanceof AxisRef.Ragged axis) {
      ragged(sequence, axis, variable, path, name, locals, code);
    } else if (sequence.padding().isPresent()) {
      padded(sequence, sequence.padding().get(), variable, path, name, locals, code);
    } else {
      strict(sequence, variable, path, name, locals, code);
    }
    body.setMethod(place, values.method(method, type, parameter).addCode(code.build()).build());
    return method;
  }

  private void strict(
      Node.Repeated sequence,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      CodeBlock.Builder code) {
    if (sequence.window().isPresent()) {
      code.addStatement("$T.size(windows, $L, $S)", Library.WINDOWS, size(sequence.axis()), path);
    } else {
      CodeBlock length = Loop.length(sequence, variable);
      CodeBlock expected = elements(sequence.axis(), sequence.rowLength());
      code.addStatement("$T.size($L, $L, $S)", Library.REQUIRE, length, expected, path);
    }
    whole(sequence, variable, path, name, locals, code);
  }

  /** All elements, however many there are. */
  private void ragged(
      Node.Repeated sequence,
      AxisRef.Ragged axis,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      CodeBlock.Builder code) {
    int tensor = sequence.partition().orElseThrow();
    Partition kind = body.layout().tensor(tensor).partition().orElseThrow().kind();
    String partition = body.field(tensor);
    String progress = body.field(axis);
    CodeBlock length = rows(sequence, variable, path);
    switch (kind) {
      case ROW_SPLITS ->
          code.addStatement("out.$L += $L", progress, length)
              .addStatement("out.$L.put(out.$L)", partition, progress);
      case ROW_LENGTHS -> code.addStatement("out.$L.put($L)", partition, length);
      case VALUE_ROWIDS ->
          code.addStatement("out.$L.fill(out.$L++, $L)", partition, progress, length);
    }
    whole(sequence, variable, path, name, locals, code);
  }

  private void whole(
      Node.Repeated sequence,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      CodeBlock.Builder code) {
    CodeBlock length = Loop.length(sequence, variable);
    if (sequence.window().isPresent()) {
      code.add(windows(sequence, variable, path, name, locals, "0", CodeBlock.of("windows")));
    } else if (Bulk.copies(sequence)) {
      code.add(bulk(sequence, variable, CodeBlock.of("0"), length, true));
    } else if (arrays.isRow(sequence)) {
      code.add(arrays.whole(sequence, variable, path, name, locals));
    } else {
      code.add(loop(sequence, variable, path, name, locals, "0", length));
    }
  }

  private void padded(
      Node.Repeated sequence,
      Node.Padding padding,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      CodeBlock.Builder code) {
    CodeBlock size = size(sequence.axis());
    CodeBlock length = rows(sequence, variable, path);
    boolean cutsStart = padding.truncate() == Truncate.START;
    if (padding.truncate() == Truncate.ERROR) {
      code.addStatement(
          "int count = $T.atMost($L, $L, $S)",
          sequence.window().isPresent() ? Library.WINDOWS : Library.REQUIRE,
          length,
          size,
          path);
    } else {
      String found = locals.newName("length");
      code.addStatement("int $L = $L", found, length);
      code.addStatement("int count = $T.min($L, $L)", Math.class, found, size);
      code.beginControlFlow("if (count < $L)", found)
          .add(new WatchCode(body, sequence.source()).truncated(found))
          .endControlFlow();
      if (cutsStart) {
        code.addStatement("int first = $L - count", found);
      }
    }
    code.addStatement("int padding = $L - count", size);
    sequence
        .lengths()
        .ifPresent(
            lengths ->
                code.addStatement(
                    "out.$L.put($L)",
                    body.field(lengths),
                    Conversions.ofIndex(body.kind(lengths).dtype(), CodeBlock.of("count"), path)));
    CodeBlock filled = paddings.fill(sequence, padding, name);
    if (padding.side() == Side.START) {
      code.add(filled);
    }
    CodeBlock from = cutsStart ? scaled("first", sequence.rowLength()) : CodeBlock.of("0");
    if (sequence.window().isPresent()) {
      CodeBlock end = CodeBlock.of(cutsStart ? "windows" : "count");
      code.add(windows(sequence, variable, path, name, locals, cutsStart ? "first" : "0", end));
    } else if (Bulk.copies(sequence)) {
      CodeBlock count = scaled("count", sequence.rowLength());
      code.add(bulk(sequence, variable, from, count, false));
    } else {
      String first = from.toString();
      CodeBlock end =
          cutsStart ? Loop.length(sequence, variable) : scaled("count", sequence.rowLength());
      code.add(loop(sequence, variable, path, name, locals, first, end));
    }
    if (!hasOwnMask(sequence)) {
      sequence
          .mask()
          .ifPresent(
              mask ->
                  code.addStatement(
                      "out.$L.fill($L, count)", body.field(mask), body.kind(mask).one()));
    }
    if (padding.side() == Side.END) {
      code.add(filled);
    }
  }

  /** The size along the axis: windows, or rows of flat arrays, or elements. */
  private static CodeBlock rows(Node.Repeated sequence, String variable, String path) {
    return sequence.window().isPresent()
        ? CodeBlock.of("windows")
        : rowsOfSeries(sequence, variable, path);
  }

  private static CodeBlock rowsOfSeries(Node.Repeated sequence, String variable, String path) {
    CodeBlock length = Loop.length(sequence, variable);
    return sequence.rowLength() == 1
        ? length
        : CodeBlock.of("$T.rows($L, $L, $S)", Library.REQUIRE, length, sequence.rowLength(), path);
  }

  private CodeBlock windows(
      Node.Repeated series,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      String first,
      CodeBlock end) {
    WindowLoop loop = new WindowLoop(series, variable, path);
    if (Bulk.copies(series) && loop.isContiguous()) {
      return loop.bulk(first, end, body.field(((Node.Leaf) series.element()).target()));
    }
    boolean canFail = !(series.element() instanceof Node.Leaf leaf) || LeafCode.canFail(leaf);
    String each = locals.newName(Loop.elementName(series));
    return loop.code(
        first, end, canFail, access -> element(series, access, name, locals.clone(), first, each));
  }

  private CodeBlock loop(
      Node.Repeated sequence,
      String variable,
      String path,
      String name,
      NameAllocator locals,
      String first,
      CodeBlock end) {
    if (arrays.isStaged(sequence)) {
      Loop loop = new Loop(sequence, variable, path, "");
      return arrays.staged(loop, name, locals, first, end, most(sequence));
    }
    Node element = sequence.element();
    boolean canFail = !(element instanceof Node.Leaf leaf) || LeafCode.canFail(leaf);
    String each = locals.newName(Loop.elementName(sequence));
    Loop loop = new Loop(sequence, variable, path, each);
    return loop.code(
        first,
        end,
        canFail,
        access -> element(sequence, access, name, locals.clone(), first, each));
  }

  /** How many elements there can be at most, if the compiler knows. */
  private static OptionalLong most(Node.Repeated sequence) {
    return sequence.axis() instanceof AxisRef.Fixed fixed
        ? OptionalLong.of(fixed.size() * sequence.rowLength())
        : OptionalLong.empty();
  }

  private CodeBlock element(
      Node.Repeated sequence,
      CodeBlock access,
      String name,
      NameAllocator locals,
      String first,
      String each) {
    if (sequence.element() instanceof Node.Leaf leaf) {
      return values.leaf(
          new LeafCode.Site(leaf, "", name, Loop.step(sequence, leaf, first)), access, locals);
    }
    if (sequence.element() instanceof Node.Repeated) {
      return values.value(sequence.element(), access, "", name + "Row", locals);
    }
    return object(sequence, (Node.Nested) sequence.element(), access, name, each);
  }

  /** A nested object; where there is padding a missing one is that. */
  private CodeBlock object(
      Node.Repeated sequence, Node.Nested nested, CodeBlock access, String name, String each) {
    String simpleName = nested.struct().type().simpleName();
    String method =
        values.struct(nested.struct(), TypeNames.variable(nested.type().ref()), simpleName, name);
    CodeBlock.Builder code = CodeBlock.builder();
    if (sequence.padding().isEmpty() || sequence.window().isPresent()) {
      return code.addStatement("$L($T.present($L, \"\"), out)", method, Library.REQUIRE, access)
          .build();
    }
    CodeBlock element = access;
    boolean isArray = !access.toString().equals(each);
    if (isArray) {
      code.addStatement(
          "$T $L = $L",
          TypeNames.variable(((Sequence) sequence.type()).element().ref()),
          each,
          access);
      element = CodeBlock.of("$L", each);
    }
    boolean isOptional = nested.maybe().isPresent();
    code.beginControlFlow(
        isOptional ? "if ($1L == null || $1L.isEmpty())" : "if ($1L == null)", element);
    code.add(new WatchCode(body, sequence.source()).missing(element.toString()));
    code.add(paddings.missing(sequence, sequence.padding().orElseThrow(), name));
    code.nextControlFlow("else");
    code.addStatement("$L($L$L, out)", method, element, isOptional ? ".get()" : "");
    code.add(paddings.present(sequence));
    return code.endControlFlow().build();
  }

  /** True if the loop itself writes the mask, because elements can be missing. */
  private static boolean hasOwnMask(Node.Repeated sequence) {
    return sequence.element() instanceof Node.Nested && sequence.window().isEmpty();
  }

  private CodeBlock size(AxisRef axis) {
    return axis instanceof AxisRef.Fixed fixed
        ? CodeBlock.of("$L", fixed.size())
        : CodeBlock.of("out.$L", body.field((AxisRef.Dynamic) axis));
  }

  private CodeBlock elements(AxisRef axis, long rowLength) {
    if (axis instanceof AxisRef.Fixed fixed) {
      return CodeBlock.of("$L", fixed.size() * rowLength);
    }
    return rowLength == 1 ? size(axis) : CodeBlock.of("$L * $LL", size(axis), rowLength);
  }

  private static CodeBlock scaled(String variable, long factor) {
    return factor == 1 ? CodeBlock.of("$L", variable) : CodeBlock.of("$L * $L", variable, factor);
  }

  private CodeBlock bulk(
      Node.Repeated sequence, String variable, CodeBlock from, CodeBlock count, boolean isWhole) {
    String writer = body.field(((Node.Leaf) sequence.element()).target());
    boolean isArray = sequence.type() instanceof Sequence;
    return isArray && isWhole
        ? CodeBlock.builder().addStatement("out.$L.put($L)", writer, variable).build()
        : CodeBlock.builder()
            .addStatement("out.$L.put($L, $L, $L)", writer, variable, from, count)
            .build();
  }
}
