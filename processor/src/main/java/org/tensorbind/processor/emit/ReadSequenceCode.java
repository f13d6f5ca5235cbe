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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Side;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Sequence;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;

/** Methods that read an array, collection or buffer, without its padding. */
final class ReadSequenceCode {
  private static final Set<String> SETS =
      Set.of("java.util.Set", "java.util.HashSet", "java.util.LinkedHashSet");

  private final ClassBody body;
  private final ReadCode values;
  private final SkipCode skips;

  ReadSequenceCode(ClassBody body, ReadCode values) {
    this.body = body;
    this.values = values;
    this.skips = new SkipCode(body);
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
      if (hasGaps(sequence)) {
        String mask = body.field(sequence.mask().orElseThrow());
        code.addStatement("boolean[] mask = in.$1L == null ? null : in.$1L.nextRow(size)", mask);
      } else if (maskBelow(sequence).isPresent()) {
        int mask = maskBelow(sequence).get();
        code.addStatement(
            "boolean[] mask = in.$1L == null ? null : in.$1L.peekRow($2L)",
            body.field(mask),
            skips.elements(sequence.element().extent(mask), 1, CodeBlock.of("size")));
      }
      code.addStatement("int count = $L", count(sequence, path));
    }
    CodeBlock count = isTrimmed ? CodeBlock.of("count") : size;
    boolean isFront = isFront(sequence);
    if (isTrimmed && isFront) {
      code.add(skips.code(sequence, CodeBlock.of("(size - count)"), name));
    }
    if (isArray(sequence)) {
      array(sequence, scaled(count, sequence.rowLength()), path, name, inner, code);
    } else {
      collection(sequence, count, path, name, inner, code);
    }
    if (isTrimmed && !isFront) {
      code.add(skips.code(sequence, CodeBlock.of("(size - count)"), name));
    }
    code.addStatement("return $L", result(sequence));
    // Within another collection only the declared type will do, no subtype.
    TypeName declared = TypeNames.variable(sequence.type().ref());
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

  private void array(
      Node.Repeated sequence,
      CodeBlock count,
      String path,
      String name,
      int depth,
      CodeBlock.Builder code) {
    ArrayTypeName type =
        sequence.type() instanceof JavaType.Buffer buffer
            ? ArrayTypeName.of(TypeNames.of(TypeRef.of("", buffer.scalar().primitive())))
            : (ArrayTypeName) TypeNames.variable(sequence.type().ref());
    code.addStatement("$T values = $L", type, newArray(type.componentType(), count));
    if (isBulk(sequence, type)) {
      String reader = body.field(((Node.Leaf) sequence.element()).target());
      code.addStatement("in.$L.next(values, 0, values.length)", reader);
    } else {
      ReadCode.Value element = element(sequence, name, depth);
      code.add(
          loop(
              CodeBlock.of("values.length"),
              path,
              each(sequence, name, element, value -> CodeBlock.of("values[i] = $L", value))));
    }
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

  private void collection(
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
    code.add(
        loop(
            count,
            path,
            each(sequence, name, element, value -> CodeBlock.of("values.add($L)", value))));
  }

  private ReadCode.Value element(Node.Repeated sequence, String name, int depth) {
    String below = sequence.element() instanceof Node.Repeated ? name + "Row" : name;
    return values.value(sequence.element(), "", below, depth);
  }

  /** One element, or what stands for one that was missing. */
  private CodeBlock each(
      Node.Repeated sequence,
      String name,
      ReadCode.Value element,
      Function<CodeBlock, CodeBlock> store) {
    CodeBlock read = CodeBlock.builder().addStatement(store.apply(element.code())).build();
    if (!hasGaps(sequence)) {
      return read;
    }
    boolean isOptional = ((Node.Nested) sequence.element()).maybe().isPresent();
    CodeBlock missing =
        isOptional ? CodeBlock.of("$T.empty()", Optional.class) : CodeBlock.of("null");
    String slot = isFront(sequence) ? "size - count + i" : "i";
    return CodeBlock.builder()
        .beginControlFlow("if (mask == null || mask[$L])", slot)
        .add(read)
        .nextControlFlow("else")
        .add(skips.code(sequence, CodeBlock.of("1"), name))
        .addStatement(store.apply(missing))
        .endControlFlow()
        .build();
  }

  /** True if elements between others can be missing, as the mask then says. */
  private boolean hasGaps(Node.Repeated sequence) {
    return sequence.element() instanceof Node.Nested && ownMask(sequence).isPresent();
  }

  private static boolean isFront(Node.Repeated sequence) {
    return sequence.padding().filter(padding -> padding.side() == Side.START).isPresent();
  }

  private static CodeBlock loop(CodeBlock count, String path, CodeBlock statements) {
    return CodeBlock.builder()
        .addStatement("int i = 0")
        .beginControlFlow("try")
        .beginControlFlow("for (; i < $L; i++)", count)
        .add(statements)
        .endControlFlow()
        .nextControlFlow("catch ($T e)", Library.INVALID_VALUE)
        .addStatement("throw e.at($S, i)", path)
        .endControlFlow()
        .build();
  }

  /** True if lengths or a mask can say how many elements are real. */
  private boolean isTrimmed(Node.Repeated sequence) {
    return sequence.lengths().isPresent()
        || ownMask(sequence).isPresent()
        || maskBelow(sequence).isPresent();
  }

  private Optional<Integer> ownMask(Node.Repeated sequence) {
    return sequence.mask().filter(mask -> body.kind(mask) == TensorKind.BOOL);
  }

  /** A mask that covers this axis and others within. */
  private Optional<Integer> maskBelow(Node.Repeated sequence) {
    return sequence.padding().isPresent() && sequence.element() instanceof Node.Repeated inner
        ? ownMask(inner).or(() -> maskBelow(inner))
        : Optional.empty();
  }

  private CodeBlock count(Node.Repeated sequence, String path) {
    CodeBlock byMask = byMask(sequence);
    if (sequence.lengths().isEmpty()) {
      return byMask;
    }
    return CodeBlock.of(
        "in.$1L == null ? $2L : $3T.length($4L, size, $5S)",
        body.field(sequence.lengths().get()),
        byMask,
        Library.REQUIRE,
        ReadLeafCode.ofScalar(
            Scalar.INT,
            body.kind(sequence.lengths().get()).dtype(),
            "in." + body.field(sequence.lengths().get()),
            path),
        path);
  }

  private CodeBlock byMask(Node.Repeated sequence) {
    if (hasGaps(sequence)) {
      return isFront(sequence)
          ? CodeBlock.of("mask == null ? size : size - $T.start(mask)", Library.MASKS)
          : CodeBlock.of("mask == null ? size : $T.end(mask)", Library.MASKS);
    }
    if (maskBelow(sequence).isPresent()) {
      return isFront(sequence)
          ? CodeBlock.of("mask == null ? size : size - $T.startRow(mask, size)", Library.MASKS)
          : CodeBlock.of("mask == null ? size : $T.endRow(mask, size)", Library.MASKS);
    }
    return ownMask(sequence)
        .map(
            mask ->
                CodeBlock.of("in.$1L == null ? size : in.$1L.countTrue(size)", body.field(mask)))
        .orElse(CodeBlock.of("size"));
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
