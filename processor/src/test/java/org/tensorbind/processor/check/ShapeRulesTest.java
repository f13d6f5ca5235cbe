package org.tensorbind.processor.check;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.check.Checks.found;
import static org.tensorbind.processor.check.Checks.only;
import static org.tensorbind.processor.check.Models.BIG_DECIMAL;
import static org.tensorbind.processor.check.Models.BOOLEAN;
import static org.tensorbind.processor.check.Models.DOUBLE;
import static org.tensorbind.processor.check.Models.FLOAT;
import static org.tensorbind.processor.check.Models.INT;
import static org.tensorbind.processor.check.Models.SEX;
import static org.tensorbind.processor.check.Models.STRING;
import static org.tensorbind.processor.check.Models.array;
import static org.tensorbind.processor.check.Models.buffer;
import static org.tensorbind.processor.check.Models.categories;
import static org.tensorbind.processor.check.Models.dims;
import static org.tensorbind.processor.check.Models.dtype;
import static org.tensorbind.processor.check.Models.list;
import static org.tensorbind.processor.check.Models.lookup;
import static org.tensorbind.processor.check.Models.member;
import static org.tensorbind.processor.check.Models.nested;
import static org.tensorbind.processor.check.Models.noCategories;
import static org.tensorbind.processor.check.Models.oneHot;
import static org.tensorbind.processor.check.Models.optional;
import static org.tensorbind.processor.check.Models.padded;
import static org.tensorbind.processor.check.Models.shape;
import static org.tensorbind.processor.check.Models.shapeAndDims;
import static org.tensorbind.processor.check.Models.type;

import org.junit.jupiter.api.Test;
import org.tensorbind.processor.model.Annotations.OovPosition;
import org.tensorbind.processor.model.Annotations.Unknown;
import org.tensorbind.processor.model.BoundClass;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.Scalar;
import org.tensorbind.processor.shape.DType;

class ShapeRulesTest {
  private static final JavaType MATRIX = array(array(FLOAT));

  @Test
  void ranksMustAgree() {
    var finding = only(type("Digits", member("pixels", MATRIX).tensor(shape(28L, 28L, 1L))));
    assertThat(finding.text())
        .isEqualTo(
            "[tensorbind/rank-mismatch] Digits.pixels: float[][] has rank 2, but shape = {28, 28,"
                + " 1} has rank 3.\n"
                + "  Fix: use float[][][], or shape = {28, 28}.\n"
                + "  See docs/problems.md#rank-mismatch");
    assertThat(found(member("a", MATRIX).tensor(dims("time"))))
        .containsExactly("a @Tensor.dims rank-mismatch");
  }

  @Test
  void scalarsMayBeColumns() {
    assertThat(found(member("a", FLOAT).tensor(shape()))).isEmpty();
    assertThat(found(member("a", FLOAT).tensor(shape(1L)))).isEmpty();
    assertThat(only(member("a", FLOAT).tensor(shape(3L))).fix())
        .isEqualTo("use float[], or shape = {}.");
  }

  @Test
  void arraysAndBuffersMayBeFlat() {
    assertThat(found(member("a", array(FLOAT)).tensor(shape(2L, 3L)))).isEmpty();
    assertThat(found(member("a", array(FLOAT)).tensor(shape(-1L, 3L)))).isEmpty();
    assertThat(found(member("a", buffer(Scalar.FLOAT)).tensor(shape(2L, 3L)))).isEmpty();
    assertThat(found(member("a", array(FLOAT)).tensor(shape(2L, -1L))))
        .containsExactly("a @Tensor.shape invalid-size");
    assertThat(only(member("a", list(FLOAT)).tensor(shape(2L, 3L))).fix())
        .isEqualTo("use float[].");
  }

  @Test
  void aOneHotHasAnAxisOfItsOwn() {
    assertThat(found(member("a", SEX).encoded(oneHot()).tensor(shape(2L)))).isEmpty();
    assertThat(only(member("a", SEX).encoded(oneHot()).tensor(shape())).fix())
        .isEqualTo("shape = {2}.");
    assertThat(only(member("a", list(SEX)).encoded(oneHot()).tensor(shape(4L))).fix())
        .isEqualTo("shape = {4, 2}.");
    assertThat(found(member("a", SEX).encoded(oneHot()).tensor(shape(3L))))
        .containsExactly("a @Tensor.shape depth-mismatch");
    assertThat(found(member("a", SEX).encoded(oneHot(noCategories(), 3, Unknown.ERROR))))
        .containsExactly("a @OneHot.depth depth-mismatch");
  }

  @Test
  void sizesArePositiveOrUnknown() {
    assertThat(found(member("a", MATRIX).tensor(shape(0L, 3L))))
        .containsExactly("a @Tensor.shape invalid-size");
    assertThat(found(member("a", MATRIX).tensor(shape(-1L, -2L))))
        .containsExactly("a @Tensor.shape invalid-size");
    assertThat(found(member("a", MATRIX).tensor(dims("time 3x"))))
        .containsExactly("a @Tensor.dims invalid-size");
    assertThat(found(member("a", array(INT)).padded(padded(0, ""))))
        .containsExactly("a @Padded.length invalid-size");
    assertThat(found(member("a", INT).encoded(oneHot(noCategories(), -1, Unknown.ERROR))))
        .containsExactly("a @OneHot.depth invalid-size");
  }

  @Test
  void indicesAreCountedWithAnInt() {
    assertThat(
            found(
                member("a", STRING)
                    .encoded(
                        lookup(
                            categories("x", "y"),
                            Unknown.OOV,
                            Integer.MAX_VALUE,
                            OovPosition.END))))
        .containsExactly("a @Lookup.oov invalid-size");
  }

  @Test
  void shapeAndDimsAgree() {
    assertThat(found(member("a", MATRIX).tensor(shapeAndDims("time 3", 5L, 3L)))).isEmpty();
    assertThat(found(member("a", MATRIX).tensor(shapeAndDims("time 2", 5L, 3L))))
        .containsExactly("a @Tensor.dims dim-conflict");
  }

  @Test
  void lengthAndShapeAgree() {
    assertThat(found(member("a", array(INT)).padded(padded(5, "")).tensor(shape(5L)))).isEmpty();
    assertThat(found(member("a", array(INT)).padded(padded(5, "")).tensor(shape(-1L)))).isEmpty();
    assertThat(found(member("a", array(INT)).padded(padded(5, "")).tensor(shape(6L))))
        .containsExactly("a @Padded.length dim-conflict");
  }

  @Test
  void aNamedAxisHasOneSize() {
    BoundClass night = type("Night", member("moon", array(FLOAT)).tensor(shapeAndDims("h", 8L)));
    BoundClass day =
        type(
            "Day",
            member("sun", array(FLOAT)).tensor(shapeAndDims("h", 24L)),
            member("rain", array(FLOAT)).tensor(shapeAndDims("h", 12L)),
            member("night", nested(night)).embedded());
    assertThat(found(day)).containsExactly("rain @Tensor.dims dim-conflict", "night dim-conflict");
  }

  @Test
  void paddingNeedsASequence() {
    assertThat(found(member("a", optional(INT)).padded(padded(2, ""))))
        .containsExactly("a @Padded padded-not-a-sequence");
    assertThat(found(member("a", STRING).padded(padded(2, ""))))
        .containsExactly("a @Padded padded-not-a-sequence");
  }

  @Test
  void collectionsOfObjectsNeedPadding() {
    JavaType items = list(nested(type("Item", member("price", FLOAT).tensor())));
    assertThat(found(member("a", items).embedded())).containsExactly("a padded-without-length");
    assertThat(found(member("a", items).embedded().padded(padded(-1, "")))).isEmpty();
  }

  @Test
  void paddingIsOfTheDType() {
    assertThat(found(member("a", array(INT)).padded(padded(8, "0.9"))))
        .containsExactly("a @Padded.value value-not-representable");
    assertThat(found(member("a", list(STRING)).encoded(lookup("a")).padded(padded(8, "a"))))
        .containsExactly("a @Padded.value value-not-representable");
    assertThat(found(member("a", list(STRING)).padded(padded(8, "none")))).isEmpty();
    JavaType items = list(nested(type("Item", member("count", INT).tensor())));
    assertThat(found(member("a", items).padded(padded(8, "0.5"))))
        .containsExactly("a @Padded.value value-not-representable");
  }

  @Test
  void dtypesFitTheirValues() {
    assertThat(found(member("a", BIG_DECIMAL).tensor())).containsExactly("a @Tensor lossy-dtype");
    assertThat(found(member("a", BIG_DECIMAL).tensor(dtype(DType.FLOAT32)))).isEmpty();
    assertThat(found(member("a", FLOAT).tensor(dtype(DType.BOOL))))
        .containsExactly("a @Tensor.dtype lossy-dtype");
    assertThat(found(member("a", DOUBLE).tensor(dtype(DType.FLOAT16)))).isEmpty();
    assertThat(found(member("a", BOOLEAN).tensor(dtype(DType.FLOAT32)))).isEmpty();
    assertThat(found(member("a", STRING).tensor(dtype(DType.INT32))))
        .containsExactly("a @Tensor.dtype unsupported-type");
    assertThat(found(member("a", INT).tensor(dtype(DType.STRING))))
        .containsExactly("a @Tensor.dtype unsupported-type");
    assertThat(found(member("a", SEX).encoded(oneHot()).tensor(dtype(DType.STRING))))
        .containsExactly("a @Tensor.dtype unsupported-type");
  }

  @Test
  void oneExampleIsCountable() {
    assertThat(found(member("a", array(FLOAT)).tensor(shape(65536L, 32768L))))
        .containsExactly("a @Tensor.shape tensor-too-large");
    assertThat(found(member("a", array(FLOAT)).tensor(shape(65536L, 32767L)))).isEmpty();
    assertThat(found(member("a", array(FLOAT)).tensor(shape(1L << 40, 1L << 40))))
        .containsExactly("a @Tensor.shape tensor-too-large");
    JavaType pages =
        list(nested(type("Page", member("pixels", array(FLOAT)).tensor(shape(50_000L)))));
    assertThat(found(member("a", pages).padded(padded(100_000, ""))))
        .containsExactly("a @Padded.length tensor-too-large");
  }
}
