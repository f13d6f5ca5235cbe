package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.Failures.assertFails;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Window;

/** Series as overlapping windows. */
public final class Windowing {
  private Windowing() {}

  record Kinds(
      @Window(size = 3) @Tensor(name = "plain") float[] a,
      @Window(size = 3, stride = 2) @Tensor(name = "list") List<Integer> b,
      @Window(size = 2, samplingRate = 3) @Tensor(name = "buffer") FloatBuffer c,
      @Window(size = 2, stride = 2) @Tensor(name = "flat", shape = {3, 2, 2}) int[] d,
      @Window(size = 2, stride = 3, samplingRate = 2) @Tensor(name = "rows") int[][] e,
      @Window(size = 2, samplingRate = 2) @Tensor(name = "flats", dtype = DType.INT64, shape = {4, 2, 2})
          short[] f) {
    static Kinds of(int first) {
      float[] six = {first, first + 1, first + 2, first + 3, first + 4, first + 5};
      FloatBuffer buffer = FloatBuffer.wrap(six).slice(1, 5);
      int[] twelve = IntStream.range(first, first + 12).toArray();
      short[] shorts = new short[12];
      int[][] rows = new int[6][];
      for (int i = 0; i < 12; i++) {
        shorts[i] = (short) (first + i);
        rows[i / 2] = new int[] {first + i / 2, -first};
      }
      return new Kinds(
          six, IntStream.range(first, first + 6).boxed().toList(), buffer, twelve, rows, shorts);
    }
  }

  public static void everyKindOfSeries() {
    try (var batch = Windowing_KindsTensors.of(List.of(Kinds.of(0), Kinds.of(10)))) {
      assertTensor(batch.plain())
          .hasShape(2, 4, 3)
          .hasFloats(
              0, 1, 2, 1, 2, 3, 2, 3, 4, 3, 4, 5, 10, 11, 12, 11, 12, 13, 12, 13, 14, 13, 14, 15);
      assertTensor(batch.list())
          .hasShape(2, 2, 3)
          .hasInts(0, 1, 2, 2, 3, 4, 10, 11, 12, 12, 13, 14);
      assertTensor(batch.buffer()).hasShape(2, 2, 2).hasFloats(1, 4, 2, 5, 11, 14, 12, 15);
      assertTensor(batch.flat())
          .hasShape(2, 3, 2, 2)
          .hasInts(
              0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21);
      assertTensor(batch.rows())
          .hasShape(2, 2, 2, 2)
          .hasInts(0, 0, 2, 0, 3, 0, 5, 0, 10, -10, 12, -10, 13, -10, 15, -10);
      assertTensor(batch.flats()).hasShape(2, 4, 2, 2);
    }
    var preview = Windowing_KindsTensors.CONVERTER.preview(Kinds.of(0));
    assertThat((long[][][]) preview.get("flats"))
        .isEqualTo(
            new long[][][] {
              {{0, 1}, {4, 5}}, {{2, 3}, {6, 7}}, {{4, 5}, {8, 9}}, {{6, 7}, {10, 11}}
            });
  }

  record Padding(
      @Window(size = 2) @Padded(length = 3, mask = "mask", lengths = "count", value = "-1")
          @Tensor(name = "end")
          int[] a,
      @Window(size = 2) @Padded(length = 3, side = Side.START, truncate = Truncate.START)
          @Tensor(name = "start")
          List<Integer> b,
      @Window(size = 2) @Padded(length = 3, truncate = Truncate.END) @Tensor(name = "cut") int[] c,
      @Window(size = 2, stride = 2) @Padded @Tensor(name = "longest") int[] d) {
    static Padding of(int... values) {
      int[] few = Arrays.copyOf(values, Math.min(4, values.length));
      return new Padding(few, Arrays.stream(values).boxed().toList(), values, values);
    }
  }

  public static void padded() {
    try (var batch =
        Windowing_PaddingTensors.of(List.of(Padding.of(1, 2, 3), Padding.of(4), Padding.of(5, 6, 7, 8, 9)))) {
      assertTensor(batch.end())
          .hasShape(3, 3, 2)
          .hasInts(1, 2, 2, 3, -1, -1, -1, -1, -1, -1, -1, -1, 5, 6, 6, 7, 7, 8);
      assertTensor(batch.mask())
          .hasShape(3, 3)
          .hasBooleans(true, true, false, false, false, false, true, true, true);
      assertTensor(batch.count()).hasShape(3).hasInts(2, 0, 3);
      assertTensor(batch.start())
          .hasShape(3, 3, 2)
          .hasInts(0, 0, 1, 2, 2, 3, 0, 0, 0, 0, 0, 0, 6, 7, 7, 8, 8, 9);
      assertTensor(batch.cut())
          .hasShape(3, 3, 2)
          .hasInts(1, 2, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 5, 6, 6, 7, 7, 8);
      assertTensor(batch.longest()).hasShape(3, 2, 2).hasInts(1, 2, 0, 0, 0, 0, 0, 0, 5, 6, 7, 8);
    }
  }

  enum Kind {
    UP,
    DOWN
  }

  record Candle(@Tensor float price, @OneHot Kind kind, @Padded List<String> tags) {
    static Candle of(float price) {
      return new Candle(price, Kind.UP, List.of("t" + price));
    }
  }

  record Market(
      @Embedded @Window(size = 2) List<Candle> candles,
      @Embedded @Window(size = 2) @Padded(mask = "more_mask") Candle[] more,
      @Window(size = 2) @OneHot List<Kind> kinds,
      @Window(size = 3) @Normalized(mean = {0, 1, 2}, variance = 1) @Tensor(name = "steps")
          double[] steps,
      @Window(size = 2) @Impute(value = "7", indicator = "gap") List<Float> gaps,
      @Window(size = 2) @Ragged long[] ragged) {
    static Market of(List<Candle> candles, long... ragged) {
      return new Market(
          candles,
          candles.subList(0, candles.size() - 1).toArray(Candle[]::new),
          List.of(Kind.UP, Kind.DOWN),
          new double[] {0, 1, 2, 3},
          Arrays.asList(1f, null),
          ragged);
    }
  }

  public static void encodingsObjectsAndRaggedWindows() {
    var first = Market.of(List.of(Candle.of(1), Candle.of(2), Candle.of(3)), 1, 2, 3);
    var second = Market.of(List.of(Candle.of(4), Candle.of(5), Candle.of(6)), 4);
    try (var batch = Windowing_MarketTensors.of(List.of(first, second))) {
      assertTensor(batch.candles_price()).hasShape(2, 2, 2).hasFloats(1, 2, 2, 3, 4, 5, 5, 6);
      assertTensor(batch.candles_kind()).hasShape(2, 2, 2, 2);
      assertTensor(batch.candles_tags())
          .hasShape(2, 2, 2, 1)
          .hasStrings("t1.0", "t2.0", "t2.0", "t3.0", "t4.0", "t5.0", "t5.0", "t6.0");
      assertTensor(batch.more_price()).hasShape(2, 1, 2).hasFloats(1, 2, 4, 5);
      assertTensor(batch.more_mask()).hasShape(2, 1).hasBooleans(true, true);
      assertTensor(batch.kinds()).hasShape(2, 1, 2, 2).hasFloats(1, 0, 0, 1, 1, 0, 0, 1);
      assertTensor(batch.steps())
          .hasShape(2, 2, 3)
          .hasFloats(0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1);
      assertTensor(batch.gaps()).hasShape(2, 1, 2).hasFloats(1, 7, 1, 7);
      assertTensor(batch.gap()).hasShape(2, 1, 2).hasFloats(0, 1, 0, 1);
      assertTensor(batch.ragged()).hasShape(2, 2).hasLongs(1, 2, 2, 3);
      assertTensor(batch.ragged_row_splits()).hasShape(3).hasLongs(0, 2, 2);
    }
  }

  record Pair(
      @Concat("both") @Window(size = 2) @Tensor(shape = {2, 2}) float[] left,
      @Concat("both") @Window(size = 1, stride = 2) @Tensor(shape = {2, 1}) List<Integer> right) {}

  public static void partsOfOneTensor() {
    try (var batch =
        Windowing_PairTensors.of(new Pair(new float[] {1, 2, 3}, List.of(7, 8, 9)))) {
      assertTensor(batch.both()).hasShape(1, 2, 3).hasFloats(1, 2, 7, 2, 3, 9);
    }
  }

  record Sensors(@Embedded @Ragged List<Sensor> sensors) {}

  record Sensor(@Window(size = 2) @Padded(lengths = "count") int[] x) {}

  public static void withinRaggedObjects() {
    var first = new Sensors(List.of(new Sensor(new int[] {1, 2, 3}), new Sensor(new int[] {4})));
    var second = new Sensors(List.of(new Sensor(new int[] {5, 6})));
    try (var batch = Windowing_SensorsTensors.of(List.of(first, second))) {
      assertTensor(batch.sensors_x())
          .hasShape(3, 2, 2)
          .hasInts(1, 2, 2, 3, 0, 0, 0, 0, 5, 6, 0, 0);
      assertTensor(batch.sensors_count()).hasShape(3).hasInts(2, 0, 1);
      assertTensor(batch.sensors_row_splits()).hasShape(3).hasLongs(0, 2, 3);
    }
  }

  record Series(@Window(size = 3, stride = 2) List<Float> values) {}

  record Fixed(@Window(size = 3) @Tensor(shape = {2, 3}) float[] values) {}

  record Cut(@Window(size = 3) @Padded(length = 2) float[] values) {}

  public static void errors() {
    Float[] ten = new Float[10];
    Arrays.fill(ten, 1f);
    ten[7] = null;
    assertFails(
        "missing-value",
        "Series.values[7]",
        0,
        () -> Windowing_SeriesTensors.of(new Series(Arrays.asList(ten))));
    // No window reaches the last of an even number.
    ten[7] = 1f;
    ten[9] = null;
    Windowing_SeriesTensors.of(new Series(Arrays.asList(ten))).close();
    assertThat(
            assertFails(
                "size-mismatch",
                "Series.values",
                1,
                () ->
                    Windowing_SeriesTensors.of(
                        List.of(
                            new Series(Arrays.asList(ten)), new Series(List.of(1f, 2f, 3f))))))
        .contains("found 1 window, expected 4, the size of axis");
    assertThat(
            assertFails(
                "size-mismatch",
                "Series.values",
                0,
                () -> Windowing_SeriesTensors.of(new Series(List.of(1f, 2f)))))
        .contains("found 2 elements, expected at least 3, for one window");
    assertThat(
            assertFails(
                "size-mismatch",
                "Fixed.values",
                0,
                () -> Windowing_FixedTensors.of(new Fixed(new float[6]))))
        .contains("found 4 windows, expected 2");
    assertFails(
        "size-mismatch",
        "Fixed.values",
        0,
        () -> Windowing_FixedTensors.of(new Fixed(new float[2])));
    assertThat(
            assertFails(
                "sequence-too-long",
                "Cut.values",
                0,
                () -> Windowing_CutTensors.of(new Cut(new float[6]))))
        .contains("found 4 windows, expected at most 2");
    assertFails("missing-value", "Cut.values", 0, () -> Windowing_CutTensors.of(new Cut(null)));
    var candles = Arrays.asList(Candle.of(1), null, Candle.of(2));
    assertFails(
        "missing-value",
        "Market.candles[1]",
        0,
        () -> Windowing_MarketTensors.of(Market.of(candles, 1)));
  }

  record Sampled(@Window(size = 3, stride = 2, samplingRate = 4) @Padded(lengths = "n") int[] x) {}

  /** The windows of Keras' timeseries_dataset_from_array, which are those of its documentation. */
  public static void sameAsKeras() {
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      int length = random.nextInt(40);
      int[] series = random.ints(length).toArray();
      // num_seqs = end_index - start_index - (sequence_length - 1) * sampling_rate
      int starts = Math.max(0, length - (3 - 1) * 4);
      int[] expected =
          IntStream.iterate(0, start -> start < starts, start -> start + 2)
              .flatMap(start -> IntStream.of(series[start], series[start + 4], series[start + 8]))
              .toArray();
      try (var batch = Windowing_SampledTensors.of(new Sampled(series))) {
        assertTensor(batch.x()).hasShape(1, expected.length / 3, 3).hasInts(expected);
        assertTensor(batch.n()).hasInts(expected.length / 3);
      }
    }
  }
}
