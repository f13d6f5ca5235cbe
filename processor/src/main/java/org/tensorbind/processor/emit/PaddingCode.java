package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.tensorbind.processor.layout.Node;

/** What is written for elements that are not there, to every tensor that they would be in. */
final class PaddingCode {
  private static final CodeBlock COUNT = CodeBlock.of("padding");

  private final ClassBody body;

  PaddingCode(ClassBody body) {
    this.body = body;
  }

  /**
   * Fills what lies beneath as many elements as the variable {@code padding} says, and their mask.
   *
   * @param name of the sequence, in generated methods' names
   */
  CodeBlock fill(Node.Repeated sequence, Node.Padding padding, String name) {
    long elements = sequence.rowLength() * sequence.windowSize();
    CodeBlock.Builder code =
        CodeBlock.builder().add(beneath(sequence, padding, Optional.of(COUNT), elements, name));
    sequence
        .mask()
        .ifPresent(
            mask ->
                code.addStatement(
                    "out.$L.fill($L, $L)", body.field(mask), body.kind(mask).zero(), COUNT));
    return code.build();
  }

  /** Fills what lies beneath a single element, and its mask. */
  CodeBlock missing(Node.Repeated sequence, Node.Padding padding, String name) {
    CodeBlock.Builder code =
        CodeBlock.builder().add(beneath(sequence, padding, Optional.empty(), 1, name));
    sequence.mask().ifPresent(mask -> code.add(mark(mask, body.kind(mask).zero())));
    return code.build();
  }

  /** Marks an element in the mask, if there is one, as there. */
  CodeBlock present(Node.Repeated sequence) {
    return sequence.mask().map(mask -> mark(mask, body.kind(mask).one())).orElse(CodeBlock.of(""));
  }

  private CodeBlock mark(int mask, String value) {
    return CodeBlock.builder().addStatement("out.$L.put($L)", body.field(mask), value).build();
  }

  private CodeBlock beneath(
      Node.Repeated sequence,
      Node.Padding padding,
      Optional<CodeBlock> count,
      long rowLength,
      String name) {
    Set<Integer> auxiliaries = Auxiliaries.of(sequence.element());
    List<Integer> tensors = sequence.element().tensors();
    List<CodeBlock> fills = new ArrayList<>();
    for (int tensor : tensors) {
      Optional<String> value =
          auxiliaries.contains(tensor) ? Optional.empty() : Optional.of(padding.value());
      fills.add(
          new Fill(tensor, value).code(body, count, sequence.element().extent(tensor), rowLength));
    }
    int most = MemberGroups.MEMBERS_PER_METHOD;
    if (fills.size() <= most) {
      return fills.stream().collect(CodeBlock.joining(""));
    }
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int from = 0; from < fills.size(); from += most) {
      List<CodeBlock> some = fills.subList(from, Math.min(fills.size(), from + most));
      String wanted = "pad" + name + "From";
      String method = body.newMethodName(Identifiers.below(wanted, body.field(tensors.get(from))));
      MethodSpec.Builder code =
          MethodSpec.methodBuilder(method).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
      count.ifPresent(each -> code.addParameter(TypeName.INT, each.toString()));
      body.addMethod(
          code.addParameter(body.writers(), "out")
              .addCode(some.stream().collect(CodeBlock.joining("")))
              .build());
      calls.addStatement("$L($Lout)", method, count.map(each -> each + ", ").orElse(""));
    }
    return calls.build();
  }
}
