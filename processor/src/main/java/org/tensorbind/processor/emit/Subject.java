package org.tensorbind.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.tensorbind.processor.layout.Encoding;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.Annotations.Split;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;

/**
 * A variable with a leaf's value, as code sees it.
 *
 * @param type of the variable
 * @param missing a condition that is true where there is no value; empty if there always is one
 * @param isReference whether null is all that can be missing about it
 * @param value the value itself, where there is one
 */
record Subject(TypeName type, Optional<CodeBlock> missing, boolean isReference, CodeBlock value) {

  static Subject of(Node.Leaf leaf, String variable) {
    JavaType declared = leaf.maybe().<JavaType>map(each -> each).orElse(leaf.type());
    TypeName type = TypeNames.variable(declared.ref());
    CodeBlock name = CodeBlock.of("$L", variable);
    CodeBlock value =
        leaf.maybe()
            .map(maybe -> CodeBlock.of("$L.$L()", variable, maybe.form().getter()))
            .orElse(name);
    boolean isText = !(leaf.type() instanceof JavaType.Sequence);
    if (isText && leaf.text().filter(text -> text.split() == Split.NONE).isPresent()) {
      value = TokenCode.standardized(leaf.text().get().standardize(), value);
    }
    Optional<CodeBlock> missing = missing(leaf, variable);
    Optional<CodeBlock> notANumber = notANumber(leaf, value);
    Optional<CodeBlock> either =
        missing.isPresent() && notANumber.isPresent()
            ? Optional.of(CodeBlock.of("$L || $L", missing.get(), notANumber.get()))
            : missing.or(() -> notANumber);
    boolean isReference = leaf.maybe().isEmpty() && missing.isPresent() && notANumber.isEmpty();
    return new Subject(type, either, isReference, value);
  }

  /** A value that must be there, unless what is done about a missing one comes later. */
  static CodeBlock present(Node node, CodeBlock access, String path) {
    boolean isImputed =
        node instanceof Node.Repeated repeated
            && repeated.maybe().isEmpty()
            && PreparationCode.isImputed(repeated);
    return isImputed ? access : CodeBlock.of("$T.present($L, $S)", Library.REQUIRE, access, path);
  }

  private static Optional<CodeBlock> missing(Node.Leaf leaf, String variable) {
    if (leaf.maybe().isPresent()) {
      return Optional.of(CodeBlock.of("$1L == null || $1L.isEmpty()", variable));
    }
    boolean isPrimitive = leaf.type() instanceof JavaType.Value value && value.isPrimitive();
    return isPrimitive ? Optional.empty() : Optional.of(CodeBlock.of("$L == null", variable));
  }

  /** NaN stands for a missing number where something is to be done about missing ones. */
  private static Optional<CodeBlock> notANumber(Node.Leaf leaf, CodeBlock value) {
    boolean matters = leaf.impute().isPresent() || leaf.encoding() instanceof Encoding.OneHot;
    if (matters && leaf.type() instanceof JavaType.Value number && number.scalar().isFloating()) {
      return Optional.of(
          CodeBlock.of(
              "$T.isNaN($L)", number.scalar() == Scalar.FLOAT ? Float.class : Double.class, value));
    }
    return Optional.empty();
  }
}
