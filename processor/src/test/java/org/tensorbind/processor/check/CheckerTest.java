package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Checks.found;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.INT;
import static org.tensorbind.processor.check.Models.STRING;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.list;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.nested;
import static org.tensorbind.processor.check.Models.oneHot;
import static org.tensorbind.processor.check.Models.packed;
import static org.tensorbind.processor.check.Models.padded;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.TypeRef;

class CheckerTest {
  private static final BoundClass GOOD = type("Good", member("a", FLOAT).tensor());
  private static final BoundClass BAD = type("Bad", member("word", STRING).encoded(oneHot()));

  @Test
  void allMistakesAreFoundAtOnceSortedByMember() {
    assertThat(
            found(
                type(
                    "Everything",
                    member("matrix", array(array(FLOAT))).tensor(shape(2L)),
                    member("word", STRING).encoded(oneHot()),
                    member("count", INT).impute("0", ""))))
        .containsExactly(
            "count @Impute impute-on-primitive",
            "matrix @Tensor.shape rank-mismatch",
            "word @OneHot missing-categories")
        .inOrder();
  }

  @Test
  void oneMistakeIsNotEchoed() {
    assertThat(found(member("a", STRING).padded(padded(0, "x")).encoded(oneHot())))
        .containsExactly("a @Padded padded-not-a-sequence");
  }

  @Test
  void aNestedMistakeIsReportedWhereItIs() {
    BoundClass outer = type("Outer", member("bad", nested(BAD)).embedded());
    Checker checker = new Checker();
    assertThat(checker.check(outer)).isEmpty();
    assertThat(checker.isSound(outer)).isFalse();
    assertThat(checker.isSound(BAD)).isFalse();
    assertThat(checker.isSound(GOOD)).isTrue();
  }

  @Test
  void whatTheReaderFoundMakesAClassUnsound() {
    Checker checker = new Checker();
    BoundClass outer =
        type("Outer", member("inner", list(nested(GOOD.asFaulty()))).padded(padded(2, "")));
    assertThat(checker.check(outer)).isEmpty();
    assertThat(checker.isSound(outer)).isFalse();
    assertThat(found(packed("Few", shape(2L), member("a", FLOAT).tensor()).asFaulty())).isEmpty();
  }

  @Test
  void aTemplateIsJudgedByItsArguments() {
    TypeRef ref =
        new TypeRef("p", List.of("Bad"), List.of(TypeRef.of("java.lang", "String")), 0, false);
    BoundClass outer = type("Outer", member("bad", new JavaType.Nested(ref, BAD)).embedded());
    assertThat(found(outer)).containsExactly("bad missing-categories");
  }

  @Test
  void aWarningIsNoError() {
    BoundClass warned = type("Warned", member("count", INT).impute("0", ""));
    Checker checker = new Checker();
    assertThat(checker.check(warned)).hasSize(1);
    assertThat(checker.isSound(warned)).isTrue();
  }
}
