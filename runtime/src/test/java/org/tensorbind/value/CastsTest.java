package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastsTest {
  @Test
  void bigNumbersOfResults() {
    assertThat(Casts.toBigDecimal(0.1, "m")).isEqualTo(new BigDecimal("0.1"));
    assertThat(Casts.toBigDecimal(0.1f, "m")).isEqualTo(new BigDecimal("0.1"));
    assertThat(Casts.toBigInteger(0x1p58, "m")).isEqualTo(BigInteger.ONE.shiftLeft(58));
    assertThat(Casts.toBigInteger(-2.9, "m")).isEqualTo(BigInteger.valueOf(-2));
    assertRefused(() -> Casts.toBigDecimal(Double.NaN, "m"));
    assertRefused(() -> Casts.toBigDecimal(Float.NEGATIVE_INFINITY, "m"));
    assertRefused(() -> Casts.toBigInteger(Double.POSITIVE_INFINITY, "m"));
  }

  private static void assertRefused(Executable cast) {
    var error = assertThrows(InvalidValueException.class, cast);
    assertThat(error.id()).isEqualTo("out-of-range");
    assertThat(error.path()).isEqualTo("m");
  }

  @Test
  void sayWhatFits() {
    var error = assertThrows(InvalidValueException.class, () -> Casts.toFloat(1e300, "m"));
    assertThat(error.toConversionException("A", 3))
        .hasMessageThat()
        .isEqualTo(
            "[tensorbind/out-of-range] A.m of example 3: found 1.0E300,"
                + " expected FLOAT32, from -3.4028235E38 to 3.4028235E38.");
    assertThat(assertThrows(InvalidValueException.class, () -> Casts.toUint8(-1, "m")).expected())
        .isEqualTo("UINT8, from 0 to 255");
  }

  @Test
  void floats() {
    assertThat(Casts.toFloat(16777217, "m")).isEqualTo(16777216f);
    assertThat(Casts.toFloat(Double.NaN, "m")).isNaN();
    assertThat(Casts.toFloat(Double.NEGATIVE_INFINITY, "m")).isNegativeInfinity();
    assertThat(Casts.toFloat(Double.MIN_VALUE, "m")).isEqualTo(0f);
    assertThat(Casts.toFloat(Float.MAX_VALUE, "m")).isEqualTo(Float.MAX_VALUE);
    assertRefused(() -> Casts.toFloat(-3.5e38, "m"));
  }

  @Test
  void ints() {
    assertThat(Casts.toInt(-2.9, "m")).isEqualTo(-2);
    assertThat(Casts.toInt(2147483647.9, "m")).isEqualTo(Integer.MAX_VALUE);
    assertThat(Casts.toInt(-2147483648.9, "m")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Casts.toInt((long) Integer.MIN_VALUE, "m")).isEqualTo(Integer.MIN_VALUE);
    assertRefused(() -> Casts.toInt(2147483648.0, "m"));
    assertRefused(() -> Casts.toInt(-2147483649.0, "m"));
    assertRefused(() -> Casts.toInt(1L << 40, "m"));
    assertRefused(() -> Casts.toInt(Integer.MIN_VALUE - 1L, "m"));
  }

  @Test
  void longs() {
    assertThat(Casts.toLong(-2.9, "m")).isEqualTo(-2);
    assertThat(Casts.toLong(-0x1p63, "m")).isEqualTo(Long.MIN_VALUE);
    assertRefused(() -> Casts.toLong(0x1p63, "m"));
    assertThat(Casts.toLong(BigInteger.valueOf(Long.MIN_VALUE), "m")).isEqualTo(Long.MIN_VALUE);
    assertRefused(() -> Casts.toLong(BigInteger.TWO.pow(63), "m"));
    assertRefused(() -> Casts.toLong(BigInteger.TWO.pow(4000), "m"));
  }

  @Test
  void decimals() {
    assertThat(Casts.toLong(new BigDecimal("-2.9"), "m")).isEqualTo(-2);
    assertThat(Casts.toLong(new BigDecimal("0.9"), "m")).isEqualTo(0);
    assertThat(Casts.toLong(new BigDecimal("12e2"), "m")).isEqualTo(1200);
    assertThat(Casts.toLong(new BigDecimal("9223372036854775807.9"), "m"))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Casts.toLong(new BigDecimal("1e-2000000000"), "m")).isEqualTo(0);
    assertThat(Casts.toLong(new BigDecimal("0e2000000000"), "m")).isEqualTo(0);
    assertRefused(() -> Casts.toLong(new BigDecimal("9223372036854775808"), "m"));
    assertRefused(() -> Casts.toLong(new BigDecimal("1e2000000000"), "m"));
    assertThat(Casts.toDouble(new BigDecimal("0.1"), "m")).isEqualTo(0.1);
    assertThat(Casts.toDouble(BigInteger.TWO.pow(80), "m")).isEqualTo(0x1p80);
    assertRefused(() -> Casts.toDouble(new BigDecimal("-1e309"), "m"));
    assertRefused(() -> Casts.toDouble(BigInteger.TEN.pow(309), "m"));
  }

  @Test
  void unsigned() {
    assertThat(Casts.fromUint8(Casts.toUint8(255.9, "m"))).isEqualTo(255);
    assertThat(Casts.fromUint8(Casts.toUint8(-0.9, "m"))).isEqualTo(0);
    assertThat(Casts.fromUint8(Casts.toUint8(200L, "m"))).isEqualTo(200);
    assertThat(Casts.fromUint16(Casts.toUint16(65535.9, "m"))).isEqualTo(65535);
    assertThat(Casts.fromUint16(Casts.toUint16(65535L, "m"))).isEqualTo(65535);
    assertRefused(() -> Casts.toUint8(256.0, "m"));
    assertRefused(() -> Casts.toUint8(-1.0, "m"));
    assertRefused(() -> Casts.toUint8(256L, "m"));
    assertRefused(() -> Casts.toUint16(65536.0, "m"));
    assertRefused(() -> Casts.toUint16(-1L, "m"));
  }

  @Test
  void smallWholeNumbers() {
    assertThat(Casts.toShort(-32768.9, "m")).isEqualTo(Short.MIN_VALUE);
    assertThat(Casts.toByte(127.9, "m")).isEqualTo(Byte.MAX_VALUE);
    assertRefused(() -> Casts.toShort(32768, "m"));
    assertRefused(() -> Casts.toShort(1e10, "m"));
    assertRefused(() -> Casts.toByte(-129, "m"));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e300})
  void integersAreFinite(double value) {
    assertRefused(() -> Casts.toInt(value, "m"));
    assertRefused(() -> Casts.toLong(value, "m"));
    assertRefused(() -> Casts.toUint8(value, "m"));
    assertRefused(() -> Casts.toUint16(value, "m"));
  }
}
