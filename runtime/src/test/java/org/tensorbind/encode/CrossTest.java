package org.tensorbind.encode;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorbind.value.InvalidValueException;
import org.tensorflow.Graph;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TInt64;

class CrossTest {
  static Stream<JsonObject> keras() {
    return Golden.answers("keras_hashed_crossing")
        .filter(each -> Golden.param(each, "num_bins").orElseThrow().getAsInt() > 0);
  }

  @ParameterizedTest
  @MethodSource("keras")
  void answersAsKeras(JsonObject each) {
    int bins = Golden.param(each, "num_bins").orElseThrow().getAsInt();
    int[] ours = bins(bins, each.getAsJsonArray("x").asList());
    if (Golden.hasIndices(each)) {
      assertThat(ours).isEqualTo(Golden.ints(each.get("y")));
    } else {
      double[] hot = Golden.doubles(each.get("y"));
      assertThat(IntStream.range(0, hot.length).filter(i -> hot[i] == 1).toArray())
          .isEqualTo(IntStream.range(0, ours.length).map(i -> i * bins + ours[i]).toArray());
    }
  }

  static Stream<JsonObject> tensorFlow() {
    return Golden.answers("tf_sparse_cross");
  }

  @ParameterizedTest
  @MethodSource("tensorFlow")
  void answersAsTensorFlow(JsonObject each) {
    assertThat(bins(each.get("num_buckets").getAsInt(), List.of(each.get("f1"), each.get("f2"))))
        .isEqualTo(Golden.ints(each.getAsJsonObject("output").get("flat")));
  }

  /** The bins of all rows of some columns. */
  private static int[] bins(int bins, List<JsonElement> columns) {
    List<List<JsonElement>> values =
        columns.stream().map(each -> Golden.leaves(each).toList()).toList();
    return IntStream.range(0, values.get(0).size())
        .map(
            row -> {
              long cross = Cross.START;
              for (List<JsonElement> column : values) {
                cross = with(cross, column.get(row));
              }
              return Cross.bin(cross, bins);
            })
        .toArray();
  }

  private static long with(long cross, JsonElement value) {
    return value.getAsJsonPrimitive().isString()
        ? Cross.with(cross, value.getAsString(), "m")
        : Cross.with(cross, value.getAsLong());
  }

  @Test
  void answersAsTheKernel() {
    String[] texts = Kernel.texts();
    long[] numbers = new Random(3).longs(texts.length).toArray();
    List<Long> ours =
        IntStream.range(0, texts.length)
            .mapToLong(i -> Cross.with(Cross.with(Cross.START, numbers[i]), texts[i], "m"))
            .map(cross -> Cross.bin(cross, 1_000_003))
            .boxed()
            .toList();
    assertThat(ours).isEqualTo(sparseCross(numbers, texts, 1_000_003));
  }

  /**
   * The operation behind {@code tf.sparse.cross_hashed}, for which TensorFlow Java has no class.
   */
  private static List<Long> sparseCross(long[] numbers, String[] texts, int bins) {
    try (Graph graph = new Graph();
        Session session = new Session(graph)) {
      Ops tf = Ops.create(graph);
      Output<?>[] columns = {
        tf.expandDims(tf.constant(numbers), tf.constant(1)).asOutput(),
        tf.expandDims(tf.constant(UTF_8, texts), tf.constant(1)).asOutput()
      };
      Output<?>[] none = {};
      var cross =
          graph
              .opBuilder("SparseCross", "cross", graph.baseScope())
              .addInputList(none)
              .addInputList(none)
              .addInputList(none)
              .addInputList(columns)
              .setAttr("N", 0)
              .setAttr("hashed_output", true)
              .setAttr("num_buckets", bins)
              .setAttr("hash_key", Cross.START)
              .setAttr("sparse_types", new DataType[0])
              .setAttr("dense_types", new DataType[] {DataType.DT_INT64, DataType.DT_STRING})
              .setAttr("out_type", DataType.DT_INT64)
              .setAttr("internal_type", DataType.DT_INT64)
              .build();
      try (TInt64 values = (TInt64) session.runner().fetch(cross.output(1)).run().get(0)) {
        return values.streamOfLongs().boxed().toList();
      }
    }
  }

  @Test
  void orderMatters() {
    long ab = Cross.with(Cross.with(Cross.START, "a", "m"), "b", "m");
    long ba = Cross.with(Cross.with(Cross.START, "b", "m"), "a", "m");
    assertThat(ab).isNotEqualTo(ba);
  }

  @Test
  void refusesWhatUtf8CannotEncode() {
    var error =
        assertThrows(InvalidValueException.class, () -> Cross.with(Cross.START, "\udc00", "city"));
    assertThat(error.id()).isEqualTo("invalid-string");
    assertThat(error.path()).isEqualTo("city");
  }
}
