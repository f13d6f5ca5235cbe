package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Checks.found;
import static org.tensorbind.processor.check.Checks.only;
import static org.tensorbind.processor.check.Models.BIG_DECIMAL;
import static org.tensorbind.processor.check.Models.DOUBLE;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.INT;
import static org.tensorbind.processor.check.Models.LONG;
import static org.tensorbind.processor.check.Models.SEX;
import static org.tensorbind.processor.check.Models.STRING;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.dtype;
import static org.tensorbind.processor.check.Models.list;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.named;
import static org.tensorbind.processor.check.Models.nested;
import static org.tensorbind.processor.check.Models.oneHot;
import static org.tensorbind.processor.check.Models.packed;
import static org.tensorbind.processor.check.Models.padded;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.tensor;
import static org.tensorbind.processor.check.Models.type;

import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.shape.DType;

class PackingRulesTest {
  private static final JavaType MATRIX = array(array(FLOAT));

  @Test
  void partsAddUp() {
    BoundClass right =
        packed(
            "P",
            shape(4L),
            member("sex", SEX).encoded(oneHot()),
            member("a", FLOAT).tensor(),
            member("b", INT).tensor());
    assertThat(found(right)).isEmpty();
    var finding =
        only(
            packed(
                "P", shape(8L), member("sex", SEX).encoded(oneHot()), member("a", FLOAT).tensor()));
    assertThat(finding.message())
        .isEqualTo("P: the parts of \"p\" are 3 wide (sex 2, a 1), but shape = {8} is 8 wide.");
    assertThat(finding.fix()).isEqualTo("shape = {3}.");
  }

  @Test
  void concatenatedMembersAddUp() {
    assertThat(found(type("P", member("a", FLOAT).concat("x", 3L), member("b", FLOAT).concat("x"))))
        .containsExactly("a @Concat.shape packed-width");
    assertThat(found(type("P", member("a", FLOAT).concat("x", 2L), member("b", FLOAT).concat("x"))))
        .isEmpty();
  }

  @Test
  void whatIsClaimedOfAnEmbeddedPackHolds() {
    JavaType point =
        nested(packed("Point", tensor(), member("x", FLOAT).tensor(), member("y", FLOAT).tensor()));
    assertThat(found(member("a", point).tensor(shape(2L)))).isEmpty();
    assertThat(found(member("a", point).tensor(shape(3L))))
        .containsExactly("a @Tensor.shape packed-width");
    assertThat(found(member("a", list(point)).padded(padded(4, "")).tensor(shape(4L, 2L))))
        .isEmpty();
    assertThat(found(member("a", list(point)).padded(padded(4, "")).tensor(shape(4L))))
        .containsExactly("a @Tensor.shape rank-mismatch");
  }

  @Test
  void aSumIsNotTrustedWhileAMemberIsWrong() {
    assertThat(
            found(
                packed(
                    "P",
                    shape(2L),
                    member("a", FLOAT).tensor(),
                    member("b", BIG_DECIMAL).tensor())))
        .containsExactly("b @Tensor lossy-dtype");
  }

  @Test
  void partsHaveFixedWidths() {
    assertThat(found(packed("P", tensor(), member("a", array(FLOAT)).tensor())))
        .containsExactly("a unpackable-member");
    BoundClass inner = type("Inner", member("values", array(FLOAT)).tensor());
    assertThat(found(packed("P", tensor(), member("a", nested(inner)).embedded())))
        .containsExactly("a unpackable-member");
  }

  @Test
  void partsHaveOneRank() {
    assertThat(
            found(
                packed(
                    "P",
                    tensor(),
                    member("a", MATRIX).tensor(shape(2L, 3L)),
                    member("b", FLOAT).tensor())))
        .containsExactly("b rank-mismatch");
    assertThat(found(packed("P", shape(1L, 2L), member("a", FLOAT).tensor())))
        .containsExactly("@Tensor.shape rank-mismatch");
  }

  @Test
  void partsHaveTheSameLeadingAxes() {
    assertThat(
            found(
                packed(
                    "P",
                    tensor(),
                    member("a", MATRIX).tensor(shape(2L, 3L)),
                    member("b", MATRIX).tensor(shape(4L, 3L)))))
        .containsExactly("b dim-conflict");
    assertThat(found(packed("P", shape(3L, 3L), member("a", MATRIX).tensor(shape(2L, 3L)))))
        .containsExactly("@Tensor.shape dim-conflict");
  }

  @Test
  void partsHaveACommonDType() {
    assertThat(found(packed("P", tensor(), member("a", FLOAT).tensor(), member("b", INT).tensor())))
        .isEmpty();
    var finding =
        only(packed("P", tensor(), member("a", LONG).tensor(), member("b", FLOAT).tensor()));
    assertThat(finding.problem().id()).isEqualTo("packed-dtype");
    assertThat(finding.fix()).isEqualTo("@Tensor(dtype = DType.FLOAT32) on P.");
    assertThat(
            found(
                packed(
                    "P",
                    dtype(DType.FLOAT32),
                    member("a", DOUBLE).tensor(),
                    member("b", BIG_DECIMAL).tensor())))
        .isEmpty();
    assertThat(found(packed("P", dtype(DType.FLOAT32), member("a", STRING).tensor())))
        .containsExactly("a packed-dtype");
  }

  @Test
  void classLevelSizesAreSizes() {
    assertThat(found(packed("P", shape(-5L), member("a", FLOAT).tensor())))
        .containsExactly("@Tensor.shape invalid-size");
  }

  @Test
  void tensorsHaveNamesOfTheirOwn() {
    assertThat(
            found(
                type(
                    "P",
                    member("a", FLOAT).tensor(named("x")),
                    member("b", FLOAT).tensor(named("x")))))
        .containsExactly("b @Tensor.name duplicate-tensor");
    assertThat(found(member("a", array(INT)).padded(padded(-1, "", "a", ""))))
        .containsExactly("a @Padded.mask duplicate-tensor");
    assertThat(found(member("a", array(INT)).padded(padded(-1, "", "m", "m"))))
        .containsExactly("a @Padded.lengths duplicate-tensor");
    assertThat(found(member("a", DOUBLE).impute("1", "a")))
        .containsExactly("a @Impute.indicator duplicate-tensor");
  }

  @Test
  void aPackIsOneTensor() {
    assertThat(found(type("P", member("a", FLOAT).concat("x"), member("b", FLOAT).concat("x"))))
        .isEmpty();
    assertThat(
            found(
                type(
                    "P",
                    member("a", FLOAT).concat("x"),
                    member("b", FLOAT).concat("x"),
                    member("x", FLOAT).tensor())))
        .containsExactly("x duplicate-tensor");
    assertThat(
            found(
                packed(
                    "P",
                    tensor(),
                    member("a", FLOAT).tensor(),
                    member("b", DOUBLE).impute("1", "p"))))
        .isNotEmpty();
  }

  @Test
  void embeddedTensorsTakeAPrefix() {
    JavaType seat = nested(type("Seat", member("row", INT).tensor()));
    assertThat(found(type("P", member("a", seat).embedded(), member("b", seat).embedded())))
        .isEmpty();
    assertThat(found(type("P", member("a", seat).embedded(), member("a_row", INT).tensor())))
        .containsExactly("a_row duplicate-tensor");
  }
}
