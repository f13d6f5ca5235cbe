package behaviour;

import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;

/** Sequences that are filled up and cut. */
public final class Padding {
  private Padding() {}

  record Sides(
      @Padded(length = 4) @Tensor(name = "end") int[] a,
      @Padded(length = 4, side = Side.START) @Tensor(name = "start") int[] b,
      @Padded(length = 4, side = Side.START, value = "-1") @Tensor(name = "value")
          List<Integer> c) {}

  public static void bothSides() {
    var first = new Sides(new int[] {1, 2}, new int[] {1, 2}, List.of(1, 2));
    var second = new Sides(new int[] {1, 2, 3, 4}, new int[] {}, List.of());
    try (var batch = Padding_SidesTensors.of(List.of(first, second))) {
      assertTensor(batch.end()).hasShape(2, 4).hasInts(1, 2, 0, 0, 1, 2, 3, 4);
      assertTensor(batch.start()).hasShape(2, 4).hasInts(0, 0, 1, 2, 0, 0, 0, 0);
      assertTensor(batch.value()).hasShape(2, 4).hasInts(-1, -1, 1, 2, -1, -1, -1, -1);
    }
  }

  record Cuts(
      @Padded(length = 2, truncate = Truncate.START) @Tensor(name = "start") int[] a,
      @Padded(length = 2, truncate = Truncate.END) @Tensor(name = "end") int[] b,
      @Padded(length = 2, truncate = Truncate.START) @Tensor(name = "list") Iterable<String> c,
      @Padded(length = 2, side = Side.START, truncate = Truncate.END) @Tensor(name = "both")
          List<Integer> d) {}

  public static void bothCuts() {
    int[] four = {1, 2, 3, 4};
    var first = new Cuts(four, four, List.of("a", "b", "c"), List.of(1, 2, 3));
    var second = new Cuts(new int[] {5}, new int[] {5, 6}, List.of("d"), List.of(9));
    try (var batch = Padding_CutsTensors.of(List.of(first, second))) {
      assertTensor(batch.start()).hasShape(2, 2).hasInts(3, 4, 5, 0);
      assertTensor(batch.end()).hasShape(2, 2).hasInts(1, 2, 5, 6);
      assertTensor(batch.list()).hasShape(2, 2).hasStrings("b", "c", "d", "");
      assertTensor(batch.both()).hasShape(2, 2).hasInts(1, 2, 0, 9);
    }
  }

  record Multiples(
      @Padded @Tensor(dims = "time") int[] plain,
      @Padded(multipleOf = 4) @Tensor(dims = "time") int[] rounded,
      @Padded(multipleOf = 6) @Tensor(dims = "time") int[] also) {}

  public static void aSharedAxisIsAMultipleForAll() {
    var example = new Multiples(new int[] {1}, new int[] {2}, new int[] {3});
    try (var batch = Padding_MultiplesTensors.of(example)) {
      assertTensor(batch.plain()).hasShape(1, 12);
      assertTensor(batch.rounded()).hasShape(1, 12);
      assertTensor(batch.also()).hasShape(1, 12);
    }
  }

  record Point(@Tensor float x, @Tensor float y) {}

  @Tensor
  record Track(@Padded(multipleOf = 4) @Embedded List<Point> points) {}

  public static void packedObjectsAreRoundedUpToo() {
    var track = new Track(List.of(new Point(1, 2)));
    try (var batch = Padding_TrackTensors.of(track)) {
      assertTensor(batch.track()).hasShape(1, 4, 2).hasFloats(1, 2, 0, 0, 0, 0, 0, 0);
    }
  }

  record Longest(
      @Padded @Tensor double[] plain,
      @Padded(multipleOf = 4) @Tensor int[] rounded,
      @Padded(multipleOf = 4) @Tensor int[] empty) {}

  public static void longestInTheBatch() {
    var first = new Longest(new double[] {1}, new int[] {1, 2, 3, 4, 5}, new int[0]);
    var second = new Longest(new double[] {2, 3, 4}, new int[] {6}, new int[0]);
    try (var batch = Padding_LongestTensors.of(List.of(first, second))) {
      assertTensor(batch.plain()).hasShape(2, 3).hasDoubles(1, 0, 0, 2, 3, 4);
      assertTensor(batch.rounded())
          .hasShape(2, 8)
          .hasInts(1, 2, 3, 4, 5, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0);
      assertTensor(batch.empty()).hasShape(2, 0).hasInts();
    }
  }

  record Extras(
      @Padded(
              length = 3,
              side = Side.START,
              truncate = Truncate.END,
              mask = "present",
              lengths = "count")
          @Tensor
          List<String> words,
      @Padded(
              mask = "filter",
              maskDtype = DType.FLOAT32,
              lengths = "size",
              lengthsDtype = DType.INT64)
          @Tensor
          float[] values) {}

  public static void masksAndLengths() {
    var first = new Extras(List.of("a", "b", "c", "d"), new float[] {1, 2});
    var second = new Extras(List.of("e"), new float[] {});
    try (var batch = Padding_ExtrasTensors.of(List.of(first, second))) {
      assertTensor(batch.words()).hasShape(2, 3).hasStrings("a", "b", "c", "", "", "e");
      assertTensor(batch.present())
          .hasShape(2, 3)
          .hasBooleans(true, true, true, false, false, true);
      assertTensor(batch.count()).hasShape(2).hasInts(3, 1);
      assertTensor(batch.values()).hasShape(2, 2).hasFloats(1, 2, 0, 0);
      assertTensor(batch.filter()).hasShape(2, 2).hasFloats(1, 1, 0, 0);
      assertTensor(batch.size_()).hasShape(2).hasLongs(2, 0);
    }
  }

  record Nested(
      @Padded(value = "9", mask = "mask", lengths = "lengths") @Tensor int[][] matrix,
      @Padded(side = Side.START, mask = "listMask") @Tensor List<List<Float>> lists) {}

  /** Every axis goes to its longest in the batch; the mask covers both, the lengths the first. */
  public static void nestedSequences() {
    var first = new Nested(new int[][] {{1, 2, 3}, {4}}, List.of(List.of(1f), List.of(2f, 3f)));
    var second = new Nested(new int[][] {{5}}, List.of());
    try (var batch = Padding_NestedTensors.of(List.of(first, second))) {
      assertTensor(batch.matrix()).hasShape(2, 2, 3).hasInts(1, 2, 3, 4, 9, 9, 5, 9, 9, 9, 9, 9);
      assertTensor(batch.mask())
          .hasShape(2, 2, 3)
          .hasBooleans(
              true, true, true, true, false, false, true, false, false, false, false, false);
      assertTensor(batch.lengths()).hasShape(2).hasInts(2, 1);
      assertTensor(batch.lists()).hasShape(2, 2, 2).hasFloats(0, 1, 2, 3, 0, 0, 0, 0);
      assertTensor(batch.listMask())
          .hasShape(2, 2, 2)
          .hasBooleans(false, true, true, true, false, false, false, false);
    }
  }

  record Image(
      @Padded(mask = "real", lengths = "height", truncate = Truncate.END)
          @Tensor(
              shape = {3, 2, 1},
              dtype = DType.UINT8)
          int[][][] pixels) {}

  /** A fully known shape pads, and cuts, every axis. */
  public static void imagesOfVaryingSize() {
    var small = new Image(new int[][][] {{{1}}, {{2}}});
    var large =
        new Image(
            new int[][][] {{{1}, {2}, {3}}, {{4}, {5}, {6}}, {{7}, {8}, {9}}, {{0}, {0}, {0}}});
    try (var batch = Padding_ImageTensors.of(List.of(small, large))) {
      assertTensor(batch.pixels())
          .hasShape(2, 3, 2, 1)
          .hasUint8s(1, 0, 2, 0, 0, 0, 1, 2, 4, 5, 7, 8);
      assertTensor(batch.real())
          .hasShape(2, 3, 2, 1)
          .hasBooleans(true, false, true, false, false, false, true, true, true, true, true, true);
      assertTensor(batch.height()).hasShape(2).hasInts(2, 3);
    }
  }

  record Strict(@Padded(value = "-1", mask = "mask") @Tensor(shape = {-1, 2}) float[][] points) {}

  /** With -1 among the sizes only those axes are padded, and masked. */
  public static void onlyUnknownAxes() {
    var first = new Strict(new float[][] {{1, 2}, {3, 4}});
    var second = new Strict(new float[][] {{5, 6}});
    try (var batch = Padding_StrictTensors.of(List.of(first, second))) {
      assertTensor(batch.points()).hasShape(2, 2, 2).hasFloats(1, 2, 3, 4, 5, 6, -1, -1);
      assertTensor(batch.mask()).hasShape(2, 2).hasBooleans(true, true, true, false);
    }
  }

  record Flat(@Padded(length = 3, mask = "mask") @Tensor(shape = {-1, 2}) int[] rows) {}

  public static void rowsOfFlatArrays() {
    var first = new Flat(new int[] {1, 2, 3, 4});
    var second = new Flat(new int[] {5, 6});
    try (var batch = Padding_FlatTensors.of(List.of(first, second))) {
      assertTensor(batch.rows()).hasShape(2, 3, 2).hasInts(1, 2, 3, 4, 0, 0, 5, 6, 0, 0, 0, 0);
      assertTensor(batch.mask()).hasShape(2, 3).hasBooleans(true, true, false, true, false, false);
    }
  }

  enum Step {
    UP,
    DOWN
  }

  record Encoded(@Padded(length = 3) @OneHot List<Step> steps) {}

  public static void oneHotSteps() {
    var first = new Encoded(List.of(Step.DOWN, Step.UP));
    var second = new Encoded(List.of(Step.UP, Step.UP, Step.DOWN));
    try (var batch = Padding_EncodedTensors.of(List.of(first, second))) {
      assertTensor(batch.steps()).hasShape(2, 3, 2).hasFloats(0, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 1);
    }
  }

  record Marked(@Padded(length = 2, value = "7") @OneHot(depth = 3) int[] classes) {}

  /** The value fills the whole row of a one-hot. */
  public static void valueOfOneHot() {
    try (var batch = Padding_MarkedTensors.of(new Marked(new int[] {2}))) {
      assertTensor(batch.classes()).hasShape(1, 2, 3).hasFloats(0, 0, 1, 7, 7, 7);
    }
  }

  record Maybe(@Padded(length = 2) @Tensor Optional<List<Integer>> items) {}

  public static void optionalSequence() {
    try (var batch = Padding_MaybeTensors.of(new Maybe(Optional.of(List.of(4))))) {
      assertTensor(batch.items()).hasShape(1, 2).hasInts(4, 0);
    }
  }

  record Words(@Padded(length = 3, value = "<pad>") @Tensor String[] words) {}

  public static void strings() {
    try (var batch = Padding_WordsTensors.of(new Words(new String[] {"a"}))) {
      assertTensor(batch.words()).hasShape(1, 3).hasStrings("a", "<pad>", "<pad>");
    }
  }

  record Halfs(
      @Padded(length = 2, value = "0.5") @Tensor(dtype = DType.FLOAT16) float[] half,
      @Padded(length = 2, value = "true") @Tensor boolean[] flags,
      @Padded(length = 2, value = "255") @Tensor(dtype = DType.UINT8) byte[] bytes) {}

  public static void valuesOfOtherDtypes() {
    var example = new Halfs(new float[] {1}, new boolean[] {false}, new byte[] {1});
    try (var batch = Padding_HalfsTensors.of(example)) {
      assertTensor(batch.half()).hasShape(1, 2).hasHalfs(1, 0.5);
      assertTensor(batch.flags()).hasShape(1, 2).hasBooleans(false, true);
      assertTensor(batch.bytes()).hasShape(1, 2).hasUint8s(1, 255);
    }
  }

  record Shared(
      @Padded @Tensor(dims = "time 2") float[][] readings,
      @Padded @Tensor(dims = "time") int[] marks) {}

  /** One name, one size: both are padded to the longer of the two. */
  public static void namedAxis() {
    var first = new Shared(new float[][] {{1, 2}}, new int[] {1, 2, 3});
    var second = new Shared(new float[][] {{3, 4}, {5, 6}}, new int[] {4});
    try (var batch = Padding_SharedTensors.of(List.of(first, second))) {
      assertTensor(batch.readings())
          .hasShape(2, 3, 2)
          .hasFloats(1, 2, 0, 0, 0, 0, 3, 4, 5, 6, 0, 0);
      assertTensor(batch.marks()).hasShape(2, 3).hasInts(1, 2, 3, 4, 0, 0);
    }
  }
}
