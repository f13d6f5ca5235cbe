package org.tensorbind.processor.shape;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DTypeTest {
  @Property
  void joinIsCommutative(@ForAll DType a, @ForAll DType b) {
    assertThat(a.join(b)).isEqualTo(b.join(a));
  }

  @Property
  void joinIsAssociative(@ForAll DType a, @ForAll DType b, @ForAll DType c) {
    assertThat(a.join(b).flatMap(c::join)).isEqualTo(b.join(c).flatMap(a::join));
  }

  @Property
  void joinIsIdempotent(@ForAll DType a) {
    assertThat(a.join(a)).hasValue(a);
  }

  @Property
  void joinIsOneOfBoth(@ForAll DType a, @ForAll DType b) {
    a.join(b).ifPresent(joined -> assertThat(joined).isAnyOf(a, b));
  }

  @Property
  void joinHoldsWhatBothHold(@ForAll DType a, @ForAll DType b, @ForAll int value) {
    String text = Integer.toString(value);
    boolean isHeld = a.canHold(text) || b.canHold(text);
    Optional<DType> joined = a.join(b);
    assertThat(joined.isEmpty() || !isHeld || joined.get().canHold(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "INT32, FLOAT32, FLOAT32",
    "INT32, FLOAT64, FLOAT64",
    "INT32, INT64, INT64",
    "UINT8, UINT16, UINT16",
    "BOOL, FLOAT16, FLOAT16",
    "UINT8, BFLOAT16, BFLOAT16",
  })
  void joinsWhatLosesNothing(DType a, DType b, DType joined) {
    assertThat(a.join(b)).hasValue(joined);
  }

  @ParameterizedTest
  @CsvSource({
    "FLOAT32, FLOAT64",
    "FLOAT32, INT64",
    "FLOAT16, BFLOAT16",
    "FLOAT16, INT32",
    "STRING, BOOL",
    "STRING, INT32",
  })
  void joinsNothingThatMustBeAskedFor(DType a, DType b) {
    assertThat(a.join(b)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INT32, 2147483647",
    "INT32, -1.0",
    "INT64, 9223372036854775807",
    "UINT8, 255",
    "FLOAT16, 65504",
    "FLOAT32, 0.1",
    "FLOAT32, NaN",
    "FLOAT64, -Infinity",
    "BOOL, true",
    "STRING, anything",
  })
  void canHold(DType dtype, String text) {
    assertThat(dtype.canHold(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "INT32, 2147483648",
    "INT32, 0.9",
    "INT32, NaN",
    "INT64, 9223372036854775808",
    "INT64, 1e999999999",
    "UINT8, -1",
    "UINT16, 65536",
    "FLOAT16, 65505",
    "FLOAT32, 1e39",
    "FLOAT64, 1e309",
    "FLOAT32, none",
    "BOOL, yes",
  })
  void cannotHold(DType dtype, String text) {
    assertThat(dtype.canHold(text)).isFalse();
  }

  @Test
  void everyDTypeIsOfOneKind() {
    for (DType dtype : DType.values()) {
      assertThat(dtype.isFloating() && dtype.isIntegral()).isFalse();
      assertThat(dtype.isNumeric()).isEqualTo(dtype.isFloating() || dtype.isIntegral());
      assertThat(dtype.bytes()).isGreaterThan(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"FLOAT32, 16777216", "FLOAT16, 2048", "BFLOAT16, 256", "UINT8, 255", "BOOL, 1"})
  void indicesAreExactUpTo(DType dtype, long index) {
    assertThat(dtype.maxIndex()).isEqualTo(index);
  }
}
