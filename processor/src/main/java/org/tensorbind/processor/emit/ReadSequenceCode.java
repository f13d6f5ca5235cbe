package org.tensorbind.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Extent;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;

/** Methods that read an array, collection or buffer, without its padding. */
final class ReadSequenceCode {
  private static final Set<String> SETS =
      Set.of("java.util.Set", "java.util.HashSet", "java.util.LinkedHashSet");

  private final ClassBody body;
  private final ReadCode values;

  ReadSequenceCode(ClassBody body, ReadCode values) {
    this.body = body;
    this.values = values;
  }

  ReadCode.Value value(Node.Repeated sequence, String path, String name, int depth) {
    String method = body.newMethodName("read" + name);
    int place = body.reserveMethod();
    int inner = depth + (sequence.rowLength() == 1 ? 1 : 2);
    CodeBlock.Builder code = CodeBlock.builder();
    Set<Integer> auxiliaries = Auxiliaries.of(sequence);
    int main =
        sequence.tensors().stream().filter(t -> !auxiliaries.contains(t)).findFirst().orElseThrow();
    CodeBlock size = size(sequence.axis(), main, depth);
    boolean isTrimmed = isTrimmed(sequence);
    if (isTrimmed) {
      code.addStatement("int size = $L", size);
      code.addStatement("int count = $L", count(sequence, path));
    }
    CodeBlock count = isTrimmed ? CodeBlock.of("count") : size;
    boolean isFront =
        sequence.padding().filter(padding -> padding.side() == Side.START).isPresent();
    if (isTrimmed && isFront) {
      code.add(skip(sequence, auxiliaries));
    }
    TypeName type;
    if (isArray(sequence)) {
      type = array(sequence, scaled(count, sequence.rowLength()), path, name, inner, code);
    } else {
      type = collection(sequence, count, path, name, inner, code);
    }
    if (isTrimmed && !isFront) {
      code.add(skip(sequence, auxiliaries));
    }
    code.addStatement("return $L", result(sequence));
    TypeName declared =
        sequence.type() instanceof JavaType.Buffer ? TypeNames.of(sequence.type().ref()) : type;
    body.setMethod(
        place,
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(declared)
            .addParameter(body.readers(), "in")
            .addCode(code.build())
            .build());
    return new ReadCode.Value(declared, CodeBlock.of("$L(in)", method));
  }

  private CodeBlock result(Node.Repeated sequence) {
    return sequence.type() instanceof JavaType.Buffer
        ? CodeBlock.of("$T.wrap(values)", TypeNames.raw(sequence.type().ref()))
        : CodeBlock.of("values");
  }

  private TypeName array(
      Node.Repeated sequence,
      CodeBlock count,
      String path,
      String name,
      int depth,
      CodeBlock.Builder code) {
    ArrayTypeName type =
        sequence.type() instanceof JavaType.Buffer buffer
            ? ArrayTypeName.of(TypeNames.of(org.tensorbind.processor.model.TypeRef.of("", buffer.scalar().primitive())))
            : (ArrayTypeName) TypeNames.variable(sequence.type().ref());
    code.addStatement("$T values = $L", type, newArray(type.componentType(), count));
    if (isBulk(sequence, type)) {
      String reader = body.field(((Node.Leaf) sequence.element()).target());
      code.addStatement("in.$L.next(values, 0, values.length)", reader);
    } else {
      CodeBlock element = element(sequence, name, depth).code();
      code.add(loop(CodeBlock.of("values.length"), path, CodeBlock.of("values[i] = $L", element)));
    }
    return type;
  }

  private static CodeBlock newArray(TypeName component, CodeBlock count) {
    TypeName base = component;
    int rank = 0;
    while (base instanceof ArrayTypeName array) {
      base = array.componentType();
      rank++;
    }
    return CodeBlock.of("new $T[$L]$L", base, count, "[]".repeat(rank));
  }

  private TypeName collection(
      Node.Repeated sequence,
      CodeBlock count,
      String path,
      String name,
      int depth,
      CodeBlock.Builder code) {
    ReadCode.Value element = element(sequence, name, depth);
    String declared = sequence.type().ref().qualifiedName();
    boolean isSet = SETS.contains(declared);
    ClassName raw =
        isSet
            ? ClassName.get(LinkedHashSet.class)
            : ClassName.get(declared.equals("java.util.ArrayList") ? ArrayList.class : List.class);
    TypeName type = ParameterizedTypeName.get(raw, element.type().box());
    code.addStatement(
        "$T values = new $T<>($L)",
        type,
        isSet ? LinkedHashSet.class : ArrayList.class,
        isSet ? "" : count);
    code.add(loop(count, path, CodeBlock.of("values.add($L)", element.code())));
    return type;
  }

  private ReadCode.Value element(Node.Repeated sequence, String name, int depth) {
    String below = sequence.element() instanceof Node.Repeated ? name + "Row" : name;
    return values.value(sequence.element(), "", below, depth);
  }

  private static CodeBlock loop(CodeBlock count, String path, CodeBlock statement) {
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .beginControlFlow("try")
        .beginControlFlow("for (; i < $L; i++)", count)
        .addStatement(statement)
        .endControlFlow()
        .nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
        .addStatement("throw e.at($S, i)", path)
        .endControlFlow()
        .build();
  }

  /** True if lengths or a mask can say how many elements are real. */
  private boolean isTrimmed(Node.Repeated sequence) {
    return sequence.lengths().isPresent()
        || sequence.mask().filter(mask -> body.kind(mask) == TensorKind.BOOL).isPresent();
  }

  private CodeBlock count(Node.Repeated sequence, String path) {
    if (sequence.lengths().isPresent()) {
      String reader = body.field(sequence.lengths().get());
      return CodeBlock.of(
          "in.$1L == null ? size : $2T.min(size, $3T.toInt(in.$1L.next(), $4S))",
          reader,
          Math.class,
          Library.CASTS,
          path);
    }
    return CodeBlock.of(
        "in.$1L == null ? size : in.$1L.countTrue(size)", body.field(sequence.mask().orElseThrow()));
  }

  /** Passes over the padding of every tensor beneath. */
  private CodeBlock skip(Node.Repeated sequence, Set<Integer> auxiliaries) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int tensor : sequence.element().tensors()) {
      Extent extent = sequence.element().extent(tensor);
      long factor = extent.fixed() * sequence.rowLength();
      CodeBlock.Builder elements = CodeBlock.builder().add(factor == 1 ? "size - count" : "(size - count)");
      for (AxisRef.Dynamic axis : extent.dynamic()) {
        elements.add(" * $L", sizeOf(axis));
      }
      if (factor != 1) {
        elements.add(" * $LL", factor);
      }
      CodeBlock skip = CodeBlock.of("in.$L.skip($L)", body.field(tensor), elements.build());
      if (auxiliaries.contains(tensor)) {
        code.beginControlFlow("if (in.$L != null)", body.field(tensor))
            .addStatement(skip)
            .endControlFlow();
      } else {
        code.addStatement(skip);
      }
    }
    return code.build();
  }

  private CodeBlock sizeOf(AxisRef.Dynamic axis) {
    Set<Integer> auxiliaries = Auxiliaries.of(body.layout().root());
    for (int i = 0; i < body.layout().tensors().size(); i++) {
      int position = body.layout().tensor(i).axes().indexOf(axis);
      if (position >= 0 && !auxiliaries.contains(i)) {
        return CodeBlock.of("in.$L.axis($L)", body.field(i), position);
      }
    }
    throw new IllegalStateException("no tensor has " + axis);
  }

  private CodeBlock size(AxisRef axis, int tensor, int depth) {
    return axis instanceof AxisRef.Fixed fixed
        ? CodeBlock.of("$L", fixed.size())
        : CodeBlock.of("in.$L.axis($L)", body.field(tensor), depth);
  }

  private static CodeBlock scaled(CodeBlock count, long rowLength) {
    return rowLength == 1 ? count : CodeBlock.of("$L * $L", count, rowLength);
  }

  private static boolean isArray(Node.Repeated sequence) {
    return !(sequence.type() instanceof Sequence type) || type.kind() == Sequence.Kind.ARRAY;
  }

  private static boolean isBulk(Node.Repeated sequence, ArrayTypeName type) {
    return type.componentType().isPrimitive()
        && sequence.element() instanceof Node.Leaf leaf
        && leaf.encoding() instanceof Encoding.Plain
        && leaf.type() instanceof JavaType.Value value
        && Bulk.copies(value.scalar(), leaf.dtype());
  }
}
