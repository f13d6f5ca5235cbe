package org.tensorbind.value;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TNumber;

/** FLOAT16 and BFLOAT16, compared with TensorFlow and with exact arithmetic. */
class NarrowFloatsTest {
  private enum Format {
    HALF(TFloat16.class, 0x7C00) {
      @Override
      short encode(double value) {
        return Casts.toHalf(value, "m");
      }

      @Override
      float decode(short bits) {
        return Casts.fromHalf(bits);
      }
    },
    BFLOAT16(TBfloat16.class, 0x7F80) {
      @Override
      short encode(double value) {
        return Casts.toBfloat16(value, "m");
      }

      @Override
      float decode(short bits) {
        return Casts.fromBfloat16(bits);
      }
    };

    final Class<? extends TNumber> type;
    final int infinity;

    Format(Class<? extends TNumber> type, int infinity) {
      this.type = type;
      this.infinity = infinity;
    }

    abstract short encode(double value);

    abstract float decode(short bits);
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberSurvives(Format format) {
    for (int bits = 0; bits <= 0xFFFF; bits++) {
      float value = format.decode((short) bits);
      if (Float.isNaN(value)) {
        assertThat((bits & 0x7FFF) > format.infinity).isTrue();
        assertThat(format.decode(format.encode(value))).isNaN();
      } else if (format.encode(value) != (short) bits) {
        assertWithMessage("%s", Integer.toHexString(bits)).fail();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberReadsAsInTensorFlow(Format format) {
    short[] bits = new short[0x10000];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (short) i;
    }
    try (Tensor tensor = Tensor.of(format.type, Shape.of(bits.length))) {
      tensor.asRawTensor().data().asShorts().write(bits);
      FloatNdArray theirs = (FloatNdArray) tensor;
      for (int i = 0; i < bits.length; i++) {
        if (Float.compare(theirs.getFloat(i), format.decode(bits[i])) != 0) {
          assertThat(format.decode(bits[i])).isEqualTo(theirs.getFloat(i));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void floatsRoundAsInTensorFlow(Format format) {
    Random random = new Random(1);
    float largest = format.decode((short) (format.infinity - 1));
    float[] values = new float[200_000];
    for (int i = 1; i < values.length; i += 2) {
      float value = Float.intBitsToFloat(random.nextInt());
      values[i] = Math.abs(value) > largest ? 1 / value : value;
    }
    // Plain random bits hardly ever hit the range of halves.
    for (int i = 0; i < values.length; i += 2) {
      values[i] = (float) (random.nextGaussian() * Math.scalb(1.0, random.nextInt(40) - 26));
    }
    short[] theirs = new short[values.length];
    try (Graph graph = new Graph();
        TFloat32 input =
            TFloat32.tensorOf(Shape.of(values.length), DataBuffers.of(values, true, false));
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      var in = tf.placeholder(TFloat32.class);
      var out = tf.dtypes.cast(in, format.type);
      try (var result = session.runner().feed(in, input).fetch(out).run()) {
        result.get(0).asRawTensor().data().asShorts().read(theirs);
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (!Float.isNaN(values[i]) && format.encode(values[i]) != theirs[i]) {
        assertWithMessage("%s", values[i]).that(format.encode(values[i])).isEqualTo(theirs[i]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void doublesRoundOnceToTheNearest(Format format) {
    for (int bits = 0; bits < format.infinity - 1; bits++) {
      double low = format.decode((short) bits);
      double high = format.decode((short) (bits + 1));
      double middle = (low + high) / 2;
      short even = (short) ((bits & 1) == 0 ? bits : bits + 1);
      assertThat(format.encode(middle)).isEqualTo(even);
      assertThat(format.encode(Math.nextDown(middle))).isEqualTo((short) bits);
      assertThat(format.encode(Math.nextUp(middle))).isEqualTo((short) (bits + 1));
      assertThat(format.encode(-Math.nextUp(middle))).isEqualTo((short) (bits + 1 | 0x8000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatRoundsToInfinityIsRefused(Format format) {
    double max = format.decode((short) (format.infinity - 1));
    double step = max - format.decode((short) (format.infinity - 2));
    double limit = max + step / 2;
    assertThat(format.encode(Math.nextDown(limit))).isEqualTo((short) (format.infinity - 1));
    assertThrows(InvalidValueException.class, () -> format.encode(limit));
    assertThrows(InvalidValueException.class, () -> format.encode(-limit));
    assertThrows(InvalidValueException.class, () -> format.encode(Double.MAX_VALUE));
  }

  @ParameterizedTest
  @EnumSource
  void specialValuesPass(Format format) {
    assertThat(format.decode(format.encode(Double.NaN))).isNaN();
    assertThat(format.decode(format.encode(Double.POSITIVE_INFINITY))).isPositiveInfinity();
    assertThat(format.decode(format.encode(Double.NEGATIVE_INFINITY))).isNegativeInfinity();
    assertThat(format.encode(-0.0)).isEqualTo((short) 0x8000);
    assertThat(format.encode(Double.MIN_VALUE)).isEqualTo((short) 0);
    assertThat(format.encode(-Double.MIN_VALUE)).isEqualTo((short) 0x8000);
  }

  @Test
  void messagesNameTheLimits() {
    var error = assertThrows(InvalidValueException.class, () -> Casts.toHalf(70_000, "m"));
    assertThat(error.expected()).isEqualTo("FLOAT16, from -65504.0 to 65504.0");
    assertThat(error.found()).isEqualTo("70000.0");
  }
}
