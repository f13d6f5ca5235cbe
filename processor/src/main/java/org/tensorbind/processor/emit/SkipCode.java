package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.AxisRef;
import org.tensorbind.processor.layout.Extent;
import org.tensorbind.processor.layout.Node;

/** Passes over padding in every tensor that elements are read from. */
final class SkipCode {
  private final ClassBody body;

  SkipCode(ClassBody body) {
    this.body = body;
  }

  /**
   * Passes over elements.
   *
   * @param count how many, as an expression
   * @param name of the sequence, in generated methods' names
   */
  CodeBlock code(Node.Repeated sequence, CodeBlock count, String name) {
    List<Integer> tensors = sequence.element().tensors();
    int most = MemberGroups.MEMBERS_PER_METHOD;
    if (tensors.size() <= most) {
      return skips(sequence, tensors, count);
    }
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int from = 0; from < tensors.size(); from += most) {
      List<Integer> some = tensors.subList(from, Math.min(tensors.size(), from + most));
      String wanted = "skip" + name + "From";
      String method = body.newMethodName(Identifiers.below(wanted, body.field(some.get(0))));
      body.addMethod(
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(TypeName.INT, "count")
              .addParameter(body.readers(), "in")
              .addCode(skips(sequence, some, CodeBlock.of("count")))
              .build());
      calls.addStatement("$L($L, in)", method, count);
    }
    return calls.build();
  }

  private CodeBlock skips(Node.Repeated sequence, List<Integer> tensors, CodeBlock count) {
    Set<Integer> auxiliaries = Auxiliaries.of(sequence);
    CodeBlock.Builder code = CodeBlock.builder();
    for (int tensor : tensors) {
      CodeBlock skip =
          CodeBlock.of(
              "in.$L.skip($L)",
              body.field(tensor),
              elements(sequence.element().extent(tensor), sequence.rowLength(), count));
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

  /** How many elements of a tensor lie beneath some of a sequence, as an expression. */
  CodeBlock elements(Extent extent, long rowLength, CodeBlock count) {
    CodeBlock.Builder product = CodeBlock.builder().add("$LL", extent.fixed() * rowLength);
    if (!count.toString().equals("1")) {
      product.add(" * $L", count);
    }
    extent.dynamic().forEach(axis -> product.add(" * $L", sizeOf(axis)));
    return product.build();
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
}
