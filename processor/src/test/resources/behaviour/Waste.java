package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tensorbind.LengthBuckets;
import org.tensorbind.PaddingReport.TensorPadding;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;

/** How much of a batch is padding. */
public final class Waste {
  private Waste() {}

  /** Tensor name to padded elements. */
  private static Map<String, Long> padded(TensorBatch batch) {
    batch
        .padding()
        .tensors()
        .forEach(
            tensor ->
                assertThat(tensor.elements()).isEqualTo(batch.tensor(tensor.name()).shape().size()));
    return batch.padding().tensors().stream()
        .collect(Collectors.toMap(TensorPadding::name, TensorPadding::padded));
  }

  record Plain(@Tensor(shape = {3}) float[] values, @OneHot(depth = 4) int category) {}

  public static void nothingIsPadded() {
    try (var batch = Waste_PlainTensors.of(new Plain(new float[3], 1))) {
      assertThat(padded(batch)).containsExactly("values", 0L, "category", 0L);
      assertThat(batch.padding().elements()).isEqualTo(7);
    }
  }

  record Kinds(
      @Padded(length = 4, mask = "mask", lengths = "count") @Tensor int[] end,
      @Padded(length = 4, side = Side.START) @Tensor List<Double> start,
      @Padded @OneHot(categories = {"a", "b"}) List<String> hot,
      @Padded(length = 2, value = "pad") @Tensor List<String> words,
      @Padded(length = 3) @Tensor(dtype = DType.UINT8) byte[] bytes,
      @Padded(length = 3) @Tensor(dtype = DType.FLOAT16) float[] halves,
      @Padded(length = 3) @Tensor long[] longs,
      @Padded(length = 3) @Tensor float[] floats,
      @Padded(length = 3) @Tensor boolean[] flags,
      @Padded(length = 3, truncate = Truncate.END) @Tensor int[] cut) {}

  public static void allKinds() {
    var first =
        new Kinds(
            new int[3], List.of(1.0), List.of("a", "b", "a"), List.of(), new byte[1], new float[2],
            new long[0], new float[3], new boolean[2], new int[9]);
    var second =
        new Kinds(
            new int[4], List.of(), List.of("a"), List.of("x"), new byte[3], new float[1],
            new long[2], new float[1], new boolean[3], new int[1]);
    var batch = Waste_KindsTensors.of(List.of(first, second));
    assertThat(padded(batch))
        .containsExactly(
            "end", 1L, "mask", 0L, "count", 0L, "start", 7L, "hot", 4L, "words", 3L, "bytes", 2L,
            "halves", 3L, "longs", 4L, "floats", 2L, "flags", 1L, "cut", 2L);
    batch.close();
    assertThat(batch.padding().tensor("start").share()).isEqualTo(7 / 8.0);
  }

  /** More rows than one, parts that are put side by side, and objects that are missing. */
  @Tensor(name = "step")
  record Step(@Tensor float a, @Impute(value = "9", indicator = "gone") Float b) {}

  record Walk(
      @Embedded @Padded(length = 3, mask = "there") List<Step> steps,
      @Padded @Tensor(dims = "rows columns") int[][] table) {}

  public static void objectsAndTables() {
    var first =
        new Walk(Arrays.asList(new Step(1, 2f), null), new int[][] {{1, 2, 3}, {4}, {}, {5, 6}});
    var second = new Walk(List.of(), new int[][] {{7}});
    try (var batch = Waste_WalkTensors.of(List.of(first, second))) {
      Map<String, Long> padded = padded(batch);
      assertThat(padded.get("table")).isEqualTo(2 * 4 * 3 - 7);
      assertThat(padded.get("there")).isEqualTo(0);
      assertThat(padded.get("steps")).isEqualTo(5 * 2);
      assertThat(padded.get("steps_gone")).isEqualTo(0);
    }
  }

  @Tensor(name = "series")
  record Parts(
      @Padded(length = 4) @Tensor(dims = "time 1") float[][] one,
      @Padded(length = 4) @Tensor(dims = "time 2") float[][] two) {}

  public static void partsSideBySide() {
    var short1 = new Parts(new float[][] {{1}}, new float[][] {{1, 2}, {3, 4}});
    var full = new Parts(new float[4][1], new float[4][2]);
    try (var batch = Waste_PartsTensors.of(List.of(short1, full, short1))) {
      assertThat(padded(batch)).containsExactly("series", 2 * (3L + 2 * 2L));
    }
  }

  record Doc(@Padded @Tensor int[] tokens) {}

  public static void bucketsWasteLess() {
    List<Doc> docs =
        IntStream.range(0, 100).mapToObj(i -> new Doc(new int[1 + i * 37 % 50])).toList();
    var buckets = LengthBuckets.<Doc>by(doc -> doc.tokens().length, 10, 20, 30, 40);
    double whole;
    try (var batch = Waste_DocTensors.of(docs)) {
      whole = batch.padding().share();
    }
    for (List<Doc> group : buckets.group(docs).batches()) {
      try (var batch = Waste_DocTensors.of(group)) {
        assertThat(batch.padding().share()).isLessThan(whole);
      }
    }
  }

  /** A tensor may be called so. */
  record Named(@Tensor float padding) {}

  public static void aTensorCalledPadding() {
    try (var batch = Waste_NamedTensors.of(new Named(2))) {
      assertThat(batch.padding_().getFloat(0)).isEqualTo(2f);
      assertThat(batch.padding().padded()).isEqualTo(0);
      assertThrows(IllegalArgumentException.class, () -> batch.padding().tensor("other"));
    }
  }
}
