package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Checks.found;
import static org.tensorbind.processor.check.Checks.only;
import static org.tensorbind.processor.check.Models.BYTE;
import static org.tensorbind.processor.check.Models.CHAR;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.SEX;
import static org.tensorbind.processor.check.Models.STRING;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.buffer;
import static org.tensorbind.processor.check.Models.dtype;
import static org.tensorbind.processor.check.Models.list;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.nested;
import static org.tensorbind.processor.check.Models.oneHot;
import static org.tensorbind.processor.check.Models.optional;
import static org.tensorbind.processor.check.Models.other;
import static org.tensorbind.processor.check.Models.packed;
import static org.tensorbind.processor.check.Models.padded;
import static org.tensorbind.processor.check.Models.sealedOf;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.tensor;
import static org.tensorbind.processor.check.Models.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.model.TypeRef;
import org.tensorbind.processor.shape.DType;

class DeclarationRulesTest {
  private static final BoundClass POINT = type("Point", member("x", FLOAT).tensor());

  @Test
  void plainValuesAreFine() {
    assertThat(found(member("a", FLOAT).tensor())).isEmpty();
    assertThat(found(member("a", optional(STRING)).tensor())).isEmpty();
    assertThat(found(member("a", list(optional(FLOAT))).padded(padded(-1, "")))).isEmpty();
    assertThat(found(member("a", list(buffer(Scalar.FLOAT))).tensor())).isEmpty();
  }

  @Test
  void otherTypesAreUnsupported() {
    assertThat(found(member("a", other("Thread")).tensor())).containsExactly("a unsupported-type");
    assertThat(found(member("a", list(other("Object"))).tensor()))
        .containsExactly("a unsupported-type");
    assertThat(found(member("a", CHAR).tensor())).containsExactly("a unsupported-type");
    assertThat(found(member("a", optional(optional(FLOAT))).tensor()))
        .containsExactly("a unsupported-type");
    assertThat(found(member("a", list(optional(list(FLOAT)))).tensor()))
        .containsExactly("a unsupported-type");
  }

  @Test
  void aHiddenTypeIsInaccessible() {
    JavaType hidden = new JavaType.Hidden(TypeRef.of("q", "Hidden"), "Hidden", "package p");
    assertThat(only(member("a", hidden).embedded()).fix())
        .isEqualTo("make Hidden visible in package p.");
  }

  @Test
  void enumsAndSealedTypesNeedAnEncoding() {
    assertThat(found(member("a", SEX).tensor())).containsExactly("a @Tensor unsupported-type");
    assertThat(found(member("a", sealedOf("Shape", "Circle", "Square")).tensor()))
        .containsExactly("a @Tensor unsupported-type");
    assertThat(found(member("a", SEX).tensor(dtype(DType.STRING)))).isEmpty();
    assertThat(found(member("a", SEX).encoded(oneHot()))).isEmpty();
  }

  @Test
  void arithmeticNeedsNumbers() {
    assertThat(found(member("a", STRING).rescaled("1", "0")))
        .containsExactly("a @Rescaled unsupported-type");
    assertThat(found(member("a", SEX).normalized(List.of(1.0), List.of(1.0))))
        .containsExactly("a @Normalized unsupported-type");
  }

  @Test
  void typeVariablesMustBeKnown() {
    JavaType variable = new JavaType.Variable(TypeRef.of("", "T"));
    assertThat(found(member("a", list(variable)).padded(padded(2, ""))))
        .containsExactly("a unresolved-type-variable");
  }

  @Test
  void embeddedNeedsBoundMembers() {
    assertThat(found(member("a", nested(POINT)).embedded())).isEmpty();
    assertThat(found(member("a", nested(POINT)).tensor())).isEmpty();
    assertThat(found(member("a", SEX).embedded())).containsExactly("a @Embedded not-a-bound-class");
    assertThat(only(member("a", STRING).embedded()).fix())
        .isEqualTo("use @Tensor in place of @Embedded.");
  }

  @Test
  void annotationsOnAClassNeedMembers() {
    assertThat(found(packed("Empty", tensor()))).containsExactly("@Tensor not-a-bound-class");
    assertThat(found(type("Empty"))).containsExactly("@TensorBind not-a-bound-class");
  }

  @Test
  void nestingMustEnd() {
    JavaType cycle = new JavaType.Cycle(TypeRef.of("p", "Hen"), List.of("Hen", "Egg", "Hen"));
    BoundClass egg = type("Egg", member("hen", cycle).embedded());
    BoundClass hen = type("Hen", member("egg", nested(egg)).embedded());
    assertThat(found(hen)).containsExactly("egg cyclic-nesting");
    assertThat(only(hen).message())
        .isEqualTo(
            "Hen.egg: Hen contains itself (Hen -> Egg -> Hen), expected a nesting that ends.");
  }

  @Test
  void whoOnlyContainsACycleIsSilentButUnsound() {
    JavaType cycle = new JavaType.Cycle(TypeRef.of("p", "Node"), List.of("Node", "Node"));
    BoundClass node = type("Node", member("next", cycle).embedded());
    BoundClass tree = type("Tree", member("root", nested(node)).embedded());
    assertThat(found(tree)).isEmpty();
    assertThat(new Checker().isSound(tree)).isFalse();
  }

  @Test
  void bytesAreAmbiguous() {
    assertThat(found(member("a", array(BYTE)).tensor()))
        .containsExactly("a @Tensor ambiguous-bytes");
    assertThat(found(member("a", array(BYTE)).tensor(dtype(DType.UINT8)))).isEmpty();
    assertThat(found(member("a", array(BYTE)).tensor(dtype(DType.STRING)))).isEmpty();
    assertThat(found(member("a", array(BYTE)).rescaled("1/255", "0"))).isEmpty();
    assertThat(found(member("a", BYTE).tensor())).isEmpty();
  }

  @Test
  void onlyWhatWouldCompileIsOfferedForBytes() {
    assertThat(only(member("a", array(BYTE)).tensor()).fix())
        .isEqualTo("dtype = DType.STRING, or dtype = DType.UINT8.");
    assertThat(only(member("a", array(BYTE)).padded(padded(4, ""))).fix())
        .isEqualTo("add @Tensor(dtype = DType.UINT8).");
    assertThat(only(member("a", buffer(Scalar.BYTE)).tensor(shape(8L))).fix())
        .isEqualTo("dtype = DType.UINT8.");
  }
}
