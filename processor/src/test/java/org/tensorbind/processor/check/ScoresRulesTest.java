package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Checks.found;
import static org.tensorbind.processor.check.Models.BOOLEAN;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.INT;
import static org.tensorbind.processor.check.Models.INTEGER;
import static org.tensorbind.processor.check.Models.SEX;
import static org.tensorbind.processor.check.Models.STRING;
import static org.tensorbind.processor.check.Models.argMax;
import static org.tensorbind.processor.check.Models.list;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.oneHot;
import static org.tensorbind.processor.check.Models.optional;
import static org.tensorbind.processor.check.Models.packed;
import static org.tensorbind.processor.check.Models.padded;
import static org.tensorbind.processor.check.Models.ranking;
import static org.tensorbind.processor.check.Models.sealedOf;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.tensor;
import static org.tensorbind.processor.check.Models.topK;
import static org.tensorbind.processor.check.Models.type;

import org.junit.jupiter.api.Test;

class ScoresRulesTest {
  @Test
  void labelsFollowFromTheTypeOrAreWritten() {
    assertThat(found(member("a", SEX).encoded(argMax()))).isEmpty();
    assertThat(found(member("a", SEX).encoded(argMax("MALE")))).isEmpty();
    assertThat(found(member("a", BOOLEAN).encoded(argMax()))).isEmpty();
    assertThat(found(member("a", INT).encoded(argMax()))).isEmpty();
    assertThat(found(member("a", optional(INTEGER)).encoded(argMax()))).isEmpty();
    assertThat(found(member("a", STRING).encoded(argMax("a", "b")))).isEmpty();
    assertThat(found(member("a", STRING).encoded(argMax())))
        .containsExactly("a @ArgMax missing-categories");
    assertThat(found(member("a", INT).encoded(argMax("0", "1"))))
        .containsExactly("a @ArgMax.labels unsupported-type");
    assertThat(found(member("a", SEX).encoded(argMax("MALE", "FEMAL"))))
        .containsExactly("a @ArgMax.labels value-not-representable");
    assertThat(found(member("a", STRING).encoded(argMax("a", "a"))))
        .containsExactly("a @ArgMax.labels duplicate-category");
  }

  @Test
  void whatIsNoLabelIsRefused() {
    assertThat(found(member("a", FLOAT).encoded(argMax())))
        .containsExactly("a @ArgMax unsupported-type");
    assertThat(found(member("a", sealedOf("Shape", "Circle")).encoded(argMax())))
        .containsExactly("a @ArgMax unsupported-type");
    assertThat(found(member("a", ranking(FLOAT)).encoded(topK(1))))
        .containsExactly("a @TopK unsupported-type");
  }

  @Test
  void rankingsAndTopKBelongTogether() {
    assertThat(found(member("a", ranking(SEX)).encoded(topK(2)))).isEmpty();
    assertThat(found(member("a", optional(ranking(SEX))).encoded(topK(2)))).isEmpty();
    assertThat(found(member("a", list(ranking(SEX))).encoded(topK(2)))).isEmpty();
    assertThat(found(member("a", list(SEX)).encoded(topK(2))))
        .containsExactly("a @TopK unsupported-type");
    assertThat(found(member("a", ranking(SEX)).encoded(argMax())))
        .containsExactly("a @ArgMax unsupported-type");
    assertThat(found(member("a", ranking(SEX)).tensor()))
        .containsExactly("a @Tensor unsupported-type");
  }

  @Test
  void theBestAreSomeAndAtMostAll() {
    assertThat(found(member("a", ranking(SEX)).encoded(topK(0))))
        .containsExactly("a @TopK.value invalid-size");
    assertThat(found(member("a", ranking(SEX)).encoded(topK(3))))
        .containsExactly("a @TopK.value invalid-size");
    assertThat(found(member("a", ranking(SEX)).encoded(topK(2, "MALE"))))
        .containsExactly("a @TopK.value invalid-size");
    assertThat(found(member("a", ranking(INTEGER)).encoded(topK(100)))).isEmpty();
    assertThat(found(member("a", ranking(INTEGER)).encoded(topK(3)).tensor(shape(2L))))
        .containsExactly("a @TopK.value invalid-size");
  }

  @Test
  void theShapeEndsWithTheLabels() {
    assertThat(found(member("a", SEX).encoded(argMax()).tensor(shape(2L)))).isEmpty();
    assertThat(found(member("a", SEX).encoded(argMax()).tensor(shape(3L))))
        .containsExactly("a @Tensor.shape depth-mismatch");
    assertThat(found(member("a", SEX).encoded(argMax()).tensor(shape(5L, 2L))))
        .containsExactly("a @Tensor.shape rank-mismatch");
    assertThat(
            found(
                member("a", list(SEX))
                    .encoded(argMax())
                    .padded(padded(5, ""))
                    .tensor(shape(5L, 2L))))
        .isEmpty();
  }

  @Test
  void scoresAreReadAloneAndApart() {
    assertThat(found(member("a", SEX).encoded(argMax()).encoded(oneHot())))
        .containsExactly("a @OneHot conflicting-encodings");
    assertThat(found(member("a", SEX).encoded(argMax()).impute("MALE", "")))
        .containsExactly("a @Impute conflicting-encodings");
    assertThat(found(packed("Thing", tensor(), member("a", SEX).encoded(argMax()))))
        .containsExactly("a unpackable-member");
    assertThat(found(type("Thing", member("a", SEX).encoded(argMax()).concat("x"))))
        .containsExactly("a unpackable-member");
  }
}
