package org.tensorbind.read;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensorbind.annotation.DType;
import org.tensorbind.value.Casts;

/** Rows of scores: the largest, and the best in order. */
class ScoresReadersTest {
  private static final float NAN = Float.NaN;
  private static final float LOWEST = Float.NEGATIVE_INFINITY;

  @Property(tries = 500)
  void rankingIsTheBeginningOfAStableSort(
      @ForAll("scores") List<Double> scores, @ForAll @IntRange(max = 40) int k) {
    Ranking ranking = new Ranking(Math.min(k, scores.size()));
    scores.forEach(ranking::add);
    ranking.sort();

    List<Integer> sorted =
        IntStream.range(0, scores.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> rankOf(scores.get(i))).reversed())
            .limit(k)
            .toList();
    List<Integer> ranked = IntStream.range(0, ranking.size()).map(ranking::index).boxed().toList();
    assertThat(ranked).containsExactlyElementsIn(sorted).inOrder();
    for (int rank = 0; rank < ranking.size(); rank++) {
      assertThat(ranking.score(rank)).isEqualTo(scores.get(ranking.index(rank)));
    }
  }

  /** Below everything if it is NaN; zeros are equal. */
  private static double rankOf(double score) {
    return Double.isNaN(score)
        ? Double.NEGATIVE_INFINITY
        : score == Double.NEGATIVE_INFINITY ? -Double.MAX_VALUE : score + 0.0;
  }

  @Provide
  Arbitrary<List<Double>> scores() {
    Arbitrary<Double> score =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-1, 1),
            Arbitraries.of(0.0, -0.0, 1.0, 2.0, Double.NaN, Double.NEGATIVE_INFINITY, 1e300));
    return score.list().ofMaxSize(40);
  }

  @Test
  void nothingIsRankedOfNothing() {
    assertThat(new Ranking(0).sort().size()).isEqualTo(0);
    Ranking none = new Ranking(0);
    none.add(1);
    assertThat(none.sort().size()).isEqualTo(0);
    assertThrows(IndexOutOfBoundsException.class, () -> none.index(0));
    assertThrows(IndexOutOfBoundsException.class, () -> none.score(0));
  }

  @Test
  void largestOfFloats() {
    float[] values = {
      0, 0, 0, // the first of equal ones
      -0f, 0, 0, 1, 3, 2, -3, -2, -1, NAN, -5, -5, 7, NAN, 8, NAN, NAN, NAN, // none
      LOWEST, LOWEST, LOWEST, NAN, LOWEST, NAN,
    };
    int[] expected = {0, 0, 1, 2, 1, 2, -1, 0, 1};
    RoundTrip.of(
        DType.FLOAT32,
        values.length,
        builder -> builder.whole().floats("x").put(values),
        out -> {
          FloatReader reader = out.floats(0);
          for (int index : expected) {
            assertThat(reader.argMax(3)).isEqualTo(index);
          }
          assertThat(reader.argMax(0)).isEqualTo(-1);
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
            assertThat(reader.argMax(3)).isEqualTo(index);
          }
        });
  }

  @Test
  void bestOfFloats() {
    RoundTrip.of(
        DType.FLOAT32,
        12,
        builder ->
            builder.whole().floats("x").put(new float[] {1, NAN, 3, 3, 5, 4, 3, 2, NAN, NAN, 7, 8}),
        out -> {
          FloatReader reader = out.floats(0);
          assertRanking(reader.topK(3, 4), new int[] {2, 3, 0}, 3, 3, 1);
          assertRanking(reader.topK(9, 4), new int[] {0, 1, 2, 3}, 5, 4, 3, 2);
          assertRanking(reader.topK(2, 0), new int[] {});
          assertRanking(reader.topK(2, 2), new int[] {0, 1}, NAN, NAN);
          assertThat(reader.next()).isEqualTo(7f);
        });
    RoundTrip.of(
        DType.FLOAT64,
        2,
        builder -> builder.whole().doubles("x").put(new double[] {0.1, 0.2}),
        out -> assertRanking(out.doubles(0).topK(2, 2), new int[] {1, 0}, 0.2, 0.1));
  }

  @Test
  void integers() {
    int[] values = {-3, -2, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
    RoundTrip.of(
        DType.INT32,
        values.length,
        builder -> builder.whole().ints("x").put(values),
        out -> {
          IntReader reader = out.ints(0);
          assertThat(reader.argMax(3)).isEqualTo(2);
          assertRanking(reader.topK(2, 3), new int[] {1, 2}, Integer.MAX_VALUE, Integer.MAX_VALUE);
          assertThat(reader.argMax(0)).isEqualTo(-1);
        });
    RoundTrip.of(
        DType.INT64,
        4,
        builder ->
            builder
                .whole()
                .longs("x")
                .put(new long[] {Long.MAX_VALUE - 1, Long.MAX_VALUE, 5, Long.MIN_VALUE}),
        out -> {
          LongReader reader = out.longs(0);
          assertThat(reader.argMax(2)).isEqualTo(1);
          assertRanking(reader.topK(1, 2), new int[] {0}, 5);
        });
  }

  @Test
  void unsignedBytes() {
    RoundTrip.of(
        DType.UINT8,
        4,
        builder -> builder.whole().bytes("x").put(new byte[] {1, -1, 0, -2}),
        out -> {
          ByteReader reader = out.bytes(0);
          assertThat(reader.argMax(2)).isEqualTo(1);
          assertRanking(reader.topK(2, 2), new int[] {1, 0}, 254, 0);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOAT16", "BFLOAT16", "UINT16"})
  void shorts(DType dtype) {
    short large =
        switch (dtype) {
          case FLOAT16 -> Casts.toHalf(40_000, "");
          case BFLOAT16 -> Casts.toBfloat16(40_000, "");
          default -> (short) 40_000;
        };
    double expected = dtype == DType.UINT16 ? 40_000 : Math.rint(decoded(dtype, large));
    RoundTrip.of(
        dtype,
        4,
        builder -> builder.whole().shorts("x").put(new short[] {0, large, large, 0}),
        out -> {
          ShortReader reader = out.shorts(0);
          assertThat(reader.argMax(2)).isEqualTo(1);
          assertRanking(reader.topK(1, 2), new int[] {0}, expected);
        });
  }

  private static float decoded(DType dtype, short bits) {
    return dtype == DType.FLOAT16 ? Casts.fromHalf(bits) : Casts.fromBfloat16(bits);
  }

  private static void assertRanking(Ranking ranking, int[] indices, double... scores) {
    assertThat(IntStream.range(0, ranking.size()).map(ranking::index).toArray()).isEqualTo(indices);
    assertThat(IntStream.range(0, ranking.size()).mapToDouble(ranking::score).toArray())
        .isEqualTo(scores);
  }
}
