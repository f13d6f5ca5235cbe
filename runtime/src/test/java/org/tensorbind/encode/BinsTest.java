package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.value.InvalidValueException;

class BinsTest {
  static Stream<JsonObject> keras() {
    return Golden.answers("keras_discretization_tf")
        .filter(Golden::hasIndices)
        .filter(each -> DoubleStream.of(boundaries(each)).noneMatch(Double::isNaN));
  }

  @ParameterizedTest
  @MethodSource("keras")
  void answersAsKeras(JsonObject each) {
    Bins bins = Bins.of(boundaries(each));
    int[] ours =
        DoubleStream.of(Golden.doubles(each.get("x")))
            .mapToInt(
                value -> Double.isNaN(value) ? bins.indexOfOrLast(value) : bins.indexOf(value, "m"))
            .toArray();
    assertThat(ours).isEqualTo(Golden.ints(each.get("y")));
  }

  private static double[] boundaries(JsonObject each) {
    JsonElement boundaries =
        Golden.param(each, "bin_boundaries").orElseGet(() -> each.get("bin_boundaries"));
    return Golden.doubles(boundaries);
  }

  @Test
  void floatsAnswerAsTensorFlow() {
    Random random = new Random(5);
    for (int count = 0; count < 20; count++) {
      double[] boundaries = random.doubles(count, -2, 2).map(x -> (float) x).sorted().toArray();
      float[] values = new float[500];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) random.nextGaussian();
      }
      for (int i = 0; i < count; i++) {
        values[3 * i] = (float) boundaries[i];
        values[3 * i + 1] = Math.nextUp((float) boundaries[i]);
        values[3 * i + 2] = Math.nextDown((float) boundaries[i]);
      }
      values[100] = Float.NaN;
      values[101] = Float.POSITIVE_INFINITY;
      values[102] = Float.NEGATIVE_INFINITY;
      List<Float> attribute =
          Arrays.stream(boundaries).mapToObj(boundary -> (float) boundary).toList();
      List<Integer> theirs =
          Kernel.run(Integer.class, tf -> tf.bucketize(tf.constant(values), attribute));
      Bins bins = Bins.of(boundaries);
      for (int i = 0; i < values.length; i++) {
        assertThat(bins.indexOfOrLast(values[i])).isEqualTo(theirs.get(i));
      }
    }
  }

  @Test
  void wholeNumbersAnswerAsTensorFlow() {
    long[] values =
        LongStream.concat(
                LongStream.of(Long.MIN_VALUE, -1, 0, 1, 16_777_216, 16_777_217, 16_777_219),
                new Random(6).longs(500).map(x -> x >> (x & 63)))
            .toArray();
    List<Float> boundaries = List.of(-0x1p60f, -5f, 0f, 1f, 16_777_216f, 16_777_218f, 0x1p50f);
    List<Integer> theirs =
        Kernel.run(Integer.class, tf -> tf.bucketize(tf.constant(values), boundaries));
    Bins bins = Bins.of(boundaries.stream().mapToDouble(Float::doubleValue).toArray());
    for (int i = 0; i < values.length; i++) {
      assertThat(bins.indexOf(values[i])).isEqualTo(theirs.get(i));
    }
  }

  @Test
  void anIntervalHasItsLowerEnd() {
    Bins bins = Bins.of(0, 1);
    assertThat(bins.indexOf(-Double.MIN_VALUE, "m")).isEqualTo(1); // -0 as FLOAT32
    assertThat(bins.indexOf(-Float.MIN_VALUE, "m")).isEqualTo(0);
    assertThat(bins.indexOf(0, "m")).isEqualTo(1);
    assertThat(bins.indexOf(1, "m")).isEqualTo(2);
    assertThat(bins.indexOf(1e300, "m")).isEqualTo(2);
  }

  @Test
  void nanIsRefusedOrLast() {
    Bins bins = Bins.of(0, 1, 2);
    assertThat(bins.indexOfOrLast(Double.NaN)).isEqualTo(3);
    assertThat(bins.indexOfOrLast(0.5)).isEqualTo(1);
    var error = assertThrows(InvalidValueException.class, () -> bins.indexOf(Double.NaN, "age"));
    assertThat(error.id()).isEqualTo("missing-value");
    assertThat(error.path()).isEqualTo("age");
    assertThat(error.found()).isEqualTo("NaN");
  }
}
