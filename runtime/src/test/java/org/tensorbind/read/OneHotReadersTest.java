package org.tensorbind.read;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorbind.annotation.DType;
import org.tensorbind.value.Casts;

/** Rows that are read as one index. */
class OneHotReadersTest {
  @Test
  void oneHotsOfFloats() {
    float[] values = {
      0,
      0,
      0, // none
      0,
      1,
      1, // the first of equal ones
      -3,
      -2,
      -1,
      -0f,
      0,
      -1,
      Float.NaN,
      0,
      -1,
      Float.NaN,
      Float.NaN,
      Float.NaN,
      Float.NEGATIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
      Float.NEGATIVE_INFINITY,
    };
    int[] expected = {-1, 1, 2, 0, 1, -1, 0};
    RoundTrip.of(
        DType.FLOAT32,
        values.length,
        builder -> builder.whole().floats("x").put(values),
        out -> {
          FloatReader reader = out.floats(0);
          for (int index : expected) {
            assertThat(reader.oneHot(3)).isEqualTo(index);
          }
        });
    RoundTrip.of(
        DType.FLOAT64,
        values.length,
        builder -> {
          var writer = builder.whole().doubles("x");
          for (float value : values) {
            writer.put(value);
          }
        },
        out -> {
          DoubleReader reader = out.doubles(0);
          for (int index : expected) {
            assertThat(reader.oneHot(3)).isEqualTo(index);
          }
        });
  }

  @Test
  void oneHotsOfIntegers() {
    int[] values = {0, 0, 0, 0, 5, 5, -3, -2, -1, 0, -1, 0, Integer.MIN_VALUE, 0, 7};
    int[] expected = {-1, 1, 2, 0, 2};
    RoundTrip.of(
        DType.INT32,
        values.length,
        builder -> builder.whole().ints("x").put(values),
        out -> {
          IntReader reader = out.ints(0);
          for (int index : expected) {
            assertThat(reader.oneHot(3)).isEqualTo(index);
          }
        });
    RoundTrip.of(
        DType.INT64,
        values.length,
        builder -> {
          var writer = builder.whole().longs("x");
          for (int value : values) {
            writer.put(value);
          }
        },
        out -> {
          LongReader reader = out.longs(0);
          for (int index : expected) {
            assertThat(reader.oneHot(3)).isEqualTo(index);
          }
        });
  }

  @Test
  void oneHotsOfUnsignedBytes() {
    RoundTrip.of(
        DType.UINT8,
        4,
        builder -> builder.whole().bytes("x").put(new byte[] {1, -1, 0, 0}),
        out -> {
          ByteReader reader = out.bytes(0);
          assertThat(reader.oneHot(2)).isEqualTo(1);
          assertThat(reader.oneHot(2)).isEqualTo(-1);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT16", "BFLOAT16", "UINT16"})
  void oneHotsOfShorts(DType dtype) {
    short minusOne =
        switch (dtype) {
          case FLOAT16 -> Casts.toHalf(-1, "");
          case BFLOAT16 -> Casts.toBfloat16(-1, "");
          default -> 0;
        };
    RoundTrip.of(
        dtype,
        8,
        builder -> {
          var writer = builder.whole().shorts("x");
          writer.oneHot(2, 3);
          writer.oneHot(-1, 3);
          writer.put(minusOne);
          writer.oneHot(0, 1);
        },
        out -> {
          ShortReader reader = out.shorts(0);
          assertThat(reader.oneHot(3)).isEqualTo(2);
          assertThat(reader.oneHot(3)).isEqualTo(-1);
          assertThat(reader.oneHot(2)).isEqualTo(1);
        });
  }

  @Test
  void largeUnsignedShortsAreLargest() {
    RoundTrip.of(
        DType.UINT16,
        2,
        builder -> builder.whole().shorts("x").put(new short[] {1, -1}),
        out -> assertThat(out.shorts(0).oneHot(2)).isEqualTo(1));
  }

  @Test
  void booleansAreCounted() {
    RoundTrip.of(
        DType.BOOL,
        9,
        builder -> {
          var writer = builder.whole().booleans("x");
          writer.fill(true, 3);
          writer.fill(false, 2);
          writer.oneHot(1, 2);
          writer.oneHot(-1, 2);
        },
        out -> {
          BooleanReader reader = out.booleans(0);
          assertThat(reader.countTrue(5)).isEqualTo(3);
          assertThat(reader.oneHot(2)).isEqualTo(1);
          assertThat(reader.oneHot(2)).isEqualTo(-1);
        });
  }
}
