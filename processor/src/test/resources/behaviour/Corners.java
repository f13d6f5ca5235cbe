package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;

/** Declarations that are seldom written, and must work all the same. */
public final class Corners {
  private Corners() {}

  enum Level {
    LOW,
    HIGH
  }

  /** The names that generated code likes to use itself. */
  record Names(
      @Tensor float out,
      @Tensor int batch,
      @Tensor List<Integer> index,
      @Padded(length = 2, mask = "mask") @Tensor int[] row,
      @OneHot(categories = {"a", "b"}) String at,
      @OneHot(categories = {"a", "b"}) String value,
      @Lookup(categories = {"a", "b"}) String e,
      @Impute("1") Float names,
      @Tensor boolean[] tensors,
      @Tensor int schema,
      @Tensor int read,
      @Tensor float[][] in,
      @Tensor long count,
      @Tensor String length,
      @Tensor(dtype = DType.INT32) long[] element,
      @Tensor int SCHEMA,
      @Tensor int CONVERTER,
      @Tensor double axes,
      @Tensor Optional<String> i) {}

  public static void namesOfLocalVariables() {
    var example =
        new Names(
            1,
            2,
            List.of(3),
            new int[] {4},
            "a",
            "b",
            "b",
            null,
            new boolean[] {true},
            5,
            6,
            new float[][] {{7}},
            8,
            "9",
            new long[] {10},
            11,
            12,
            13,
            Optional.of("14"));
    try (var batch = Corners_NamesTensors.of(List.of(example, example))) {
      assertTensor(batch.out()).hasFloats(1, 1);
      assertTensor(batch.index()).hasInts(3, 3);
      assertTensor(batch.row()).hasInts(4, 0, 4, 0);
      assertTensor(batch.at()).hasFloats(1, 0, 1, 0);
      assertTensor(batch.value()).hasFloats(0, 1, 0, 1);
      assertTensor(batch.e()).hasLongs(1, 1);
      assertTensor(batch.names()).hasFloats(1, 1);
      assertTensor(batch.schema_()).hasInts(5, 5);
      assertTensor(batch.element()).hasInts(10, 10);
      assertTensor(batch.SCHEMA()).hasInts(11, 11);
      assertTensor(batch.i()).hasStrings("14", "14");
    }
  }

  record Scored(@Tensor int id, @Tensor(dtype = DType.FLOAT16) float score) {}

  record Basket(
      @Padded(length = 2, value = "-1", mask = "mask", lengths = "lengths")
          List<List<Scored>> groups) {}

  public static void listsOfListsOfObjects() {
    var one = new Scored(1, 0.5f);
    var two = new Scored(2, 1.5f);
    var first = new Basket(List.of(List.of(one, two), List.of(two)));
    var second = new Basket(List.of(List.of()));
    try (var batch = Corners_BasketTensors.of(List.of(first, second))) {
      assertTensor(batch.groups_id()).hasShape(2, 2, 2).hasInts(1, 2, 2, -1, -1, -1, -1, -1);
      assertTensor(batch.groups_score())
          .hasShape(2, 2, 2)
          .hasHalfs(0.5, 1.5, 1.5, -1, -1, -1, -1, -1);
      assertTensor(batch.mask())
          .hasShape(2, 2, 2)
          .hasBooleans(true, true, true, false, false, false, false, false);
      assertTensor(batch.lengths()).hasShape(2).hasInts(2, 1);
    }
  }

  record Small(
      @OneHot(categories = {"1", "-2"}) byte b,
      @OneHot(categories = {"1", "2"}) Short s,
      @OneHot(categories = {"1", "2"}) long l,
      @OneHot(depth = 2) OptionalInt optional,
      @OneHot(missing = Missing.CATEGORY) Optional<Level> level,
      @OneHot(missing = Missing.CATEGORY) Boolean flag,
      @Lookup Level index,
      @Lookup Boolean truth) {}

  public static void categoriesOfEveryType() {
    var first =
        new Small(
            (byte) -2,
            (short) 2,
            1,
            OptionalInt.of(1),
            Optional.of(Level.HIGH),
            null,
            Level.HIGH,
            true);
    var second =
        new Small(
            (byte) 1, (short) 1, 2, OptionalInt.of(0), Optional.empty(), true, Level.LOW, false);
    try (var batch = Corners_SmallTensors.of(List.of(first, second))) {
      assertTensor(batch.b()).hasFloats(0, 1, 1, 0);
      assertTensor(batch.s()).hasFloats(0, 1, 1, 0);
      assertTensor(batch.l()).hasFloats(1, 0, 0, 1);
      assertTensor(batch.optional()).hasFloats(0, 1, 1, 0);
      assertTensor(batch.level()).hasShape(2, 3).hasFloats(0, 1, 0, 0, 0, 1);
      assertTensor(batch.flag()).hasShape(2, 3).hasFloats(0, 0, 1, 0, 1, 0);
      assertTensor(batch.index()).hasLongs(1, 0);
      assertTensor(batch.truth()).hasLongs(1, 0);
    }
  }

  record Steps(
      @Padded(length = 3, value = "-1")
          @Lookup(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.END)
          String[] words,
      @Padded(length = 2) @OneHot(missing = Missing.CATEGORY) List<Optional<Level>> levels,
      @Padded(length = 3) @Impute(value = "2", indicator = "gaps") List<Float> readings,
      @Padded(length = 2) @Normalized(mean = 1, variance = 4) double[] scaled,
      @Padded(length = 2, value = "0.5") @Rescaled(scale = "1/255") byte[] pixels) {}

  /** What is padded is encoded first; the padding itself is a value of the tensor. */
  public static void paddedEncodings() {
    var example =
        new Steps(
            new String[] {"b", "x"},
            List.of(Optional.empty()),
            Arrays.asList(1f, null),
            new double[] {3},
            new byte[] {51});
    try (var batch = Corners_StepsTensors.of(example)) {
      assertTensor(batch.words()).hasShape(1, 3).hasLongs(1, 2, -1);
      assertTensor(batch.levels()).hasShape(1, 2, 3).hasFloats(0, 0, 1, 0, 0, 0);
      assertTensor(batch.readings()).hasShape(1, 3).hasFloats(1, 2, 0);
      assertTensor(batch.gaps()).hasShape(1, 3).hasFloats(0, 1, 0);
      assertTensor(batch.scaled()).hasShape(1, 2).hasFloats(1, 0);
      assertTensor(batch.pixels()).hasShape(1, 2).hasFloats(0.2f, 0.5);
    }
  }

  @Tensor
  record Titles(@Tensor String first, @Tensor(shape = {2}) List<String> rest) {}

  @Tensor(name = "t")
  record Table(@Tensor(shape = {2, 1}) String[][] left, @Tensor(shape = {2, 2}) String[][] right) {}

  @Tensor(name = "f")
  record Flags(@Tensor boolean single, @Tensor(shape = {2}) boolean[] more) {}

  public static void packedStringsAndBooleans() {
    try (var titles = Corners_TitlesTensors.of(new Titles("a", List.of("b", "c")));
        var table =
            Corners_TableTensors.of(
                new Table(new String[][] {{"a"}, {"b"}}, new String[][] {{"c", "d"}, {"e", "f"}}));
        var flags = Corners_FlagsTensors.of(new Flags(true, new boolean[] {false, true}))) {
      assertTensor(titles.titles()).hasShape(1, 3).hasStrings("a", "b", "c");
      assertTensor(table.t()).hasShape(1, 2, 3).hasStrings("a", "c", "d", "b", "e", "f");
      assertTensor(flags.f()).hasShape(1, 3).hasBooleans(true, false, true);
    }
  }

  record PaddedBuffers(
      @Padded(length = 3, truncate = Truncate.START) @Tensor IntBuffer cut,
      @Padded(length = 2, side = Side.START) @Tensor(shape = {-1, 2}) FloatBuffer rows,
      @Padded @Tensor(dtype = DType.UINT8) ByteBuffer bytes,
      @Impute("9") @Normalized(mean = 1, variance = 1) @Tensor(shape = {2}) FloatBuffer scaled) {}

  public static void paddedBuffers() {
    var example =
        new PaddedBuffers(
            IntBuffer.wrap(new int[] {0, 1, 2, 3, 4, 5}, 1, 4),
            FloatBuffer.wrap(new float[] {1, 2}),
            ByteBuffer.wrap(new byte[] {-1}),
            FloatBuffer.wrap(new float[] {Float.NaN, 2}));
    try (var batch = Corners_PaddedBuffersTensors.of(example)) {
      assertTensor(batch.cut()).hasShape(1, 3).hasInts(2, 3, 4);
      assertTensor(batch.rows()).hasShape(1, 2, 2).hasFloats(0, 0, 1, 2);
      assertTensor(batch.bytes()).hasShape(1, 1).hasUint8s(255);
      assertTensor(batch.scaled()).hasShape(1, 2).hasFloats(8, 1);
    }
    assertThat(example.cut().position()).isEqualTo(1);
  }

  record CutRows(
      @Padded(length = 2, truncate = Truncate.START, lengths = "n") @Tensor(shape = {-1, 2})
          int[] start,
      @Padded(length = 2, truncate = Truncate.END)
          @Tensor(
              shape = {-1, 2},
              dtype = DType.FLOAT32)
          int[] end) {}

  public static void cutRowsOfFlatArrays() {
    int[] six = {1, 2, 3, 4, 5, 6};
    try (var batch = Corners_CutRowsTensors.of(new CutRows(six, six))) {
      assertTensor(batch.start()).hasShape(1, 2, 2).hasInts(3, 4, 5, 6);
      assertTensor(batch.end()).hasShape(1, 2, 2).hasFloats(1, 2, 3, 4);
      assertTensor(batch.n()).hasInts(2);
    }
  }

  record Inner(@Padded @Tensor(dims = "time") int[] marks, @Tensor(dims = "width") float[] w) {}

  record Outer(
      @Padded @Tensor(dims = "time 1") float[][] readings,
      @Embedded Inner inner,
      @Tensor(dims = "width") int[] other) {}

  /** A name stands for one size in the whole object, nested ones included. */
  public static void namesAcrossNestedObjects() {
    var first =
        new Outer(
            new float[][] {{1}}, new Inner(new int[] {1, 2}, new float[] {3, 4}), new int[] {5, 6});
    var second =
        new Outer(new float[][] {{7}, {8}, {9}}, new Inner(new int[0], new float[2]), new int[2]);
    try (var batch = Corners_OuterTensors.of(List.of(first, second))) {
      assertTensor(batch.readings()).hasShape(2, 3, 1).hasFloats(1, 0, 0, 7, 8, 9);
      assertTensor(batch.inner_marks()).hasShape(2, 3).hasInts(1, 2, 0, 0, 0, 0);
      assertTensor(batch.inner_w()).hasShape(2, 2).hasFloats(3, 4, 0, 0);
      assertTensor(batch.other()).hasShape(2, 2).hasInts(5, 6, 0, 0);
    }
  }

  record Empty(@Tensor float[] nothing, @Tensor int[][] none, @Tensor String[] words) {}

  public static void emptySequences() {
    var example = new Empty(new float[0], new int[2][0], new String[0]);
    try (var batch = Corners_EmptyTensors.of(List.of(example, example))) {
      assertTensor(batch.nothing()).hasShape(2, 0).hasFloats();
      assertTensor(batch.none()).hasShape(2, 2, 0).hasInts();
      assertTensor(batch.words()).hasShape(2, 0).hasStrings();
    }
  }

  record Deep(@Padded @Embedded List<Middle> middles) {}

  record Middle(@Padded @Embedded List<Scored> scored, @Tensor(shape = {2}) int[] pair) {}

  public static void objectsThreeDeep() {
    var first =
        new Deep(
            List.of(
                new Middle(List.of(new Scored(1, 1)), new int[] {1, 2}),
                new Middle(List.of(new Scored(2, 2), new Scored(3, 3)), new int[] {3, 4})));
    var second = new Deep(List.of());
    try (var batch = Corners_DeepTensors.of(List.of(first, second))) {
      assertTensor(batch.middles_scored_id()).hasShape(2, 2, 2).hasInts(1, 0, 2, 3, 0, 0, 0, 0);
      assertTensor(batch.middles_pair()).hasShape(2, 2, 2).hasInts(1, 2, 3, 4, 0, 0, 0, 0);
    }
  }

  record Wide(
      @Tensor(shape = {5000}) float[] a,
      @Tensor(shape = {100, 100}) double[] b,
      @Padded(length = 9000) @Tensor int[] c,
      @Tensor(shape = {4097}) List<Long> d) {}

  /** Rows that are longer than the block that a writer keeps. */
  public static void rowsLongerThanABlock() {
    var longs = LongStream.range(0, 4097).boxed().toList();
    var example = new Wide(new float[5000], new double[10000], new int[] {7}, longs);
    example.a()[4999] = 1;
    example.b()[9999] = 2;
    try (var batch = Corners_WideTensors.of(List.of(example, example))) {
      assertThat(batch.a().getFloat(1, 4999)).isEqualTo(1f);
      assertThat(batch.b().getDouble(1, 99, 99)).isEqualTo(2.0);
      assertThat(batch.c().getInt(1, 0)).isEqualTo(7);
      assertThat(batch.c().getInt(0, 8999)).isEqualTo(0);
      assertThat(batch.d().getLong(1, 4096)).isEqualTo(4096);
    }
  }

  @Tensor(name = "wide")
  record WideRow(@Tensor(shape = {5000}) float[] a, @OneHot(depth = 5000) int b, @Tensor int c) {}

  public static void packedRowLongerThanABlock() {
    var example = new WideRow(new float[5000], 4999, 3);
    try (var batch = Corners_WideRowTensors.of(List.of(example, example))) {
      assertTensor(batch.wide()).hasShape(2, 10001);
      assertThat(batch.wide().getFloat(1, 9999)).isEqualTo(1f);
      assertThat(batch.wide().getFloat(0, 10000)).isEqualTo(3f);
      assertThat(batch.wide().getFloat(1, 5000)).isEqualTo(0f);
    }
  }

  record Numeric(
      @Impute("1.5") @Normalized(mean = 1, variance = 0.25) OptionalDouble value,
      @Rescaled(scale = "0.1") @Tensor(dtype = DType.FLOAT64) float exact,
      @Rescaled(offset = "-0.5") @Tensor(dtype = DType.FLOAT16) int half,
      @Rescaled(scale = "1/3", offset = "1/3") Double third) {}

  public static void arithmeticInDouble() {
    try (var batch = Corners_NumericTensors.of(new Numeric(OptionalDouble.empty(), 3, 2, 1.0))) {
      assertTensor(batch.value()).hasFloats(1);
      assertTensor(batch.exact()).hasDoubles(3 * 0.1);
      assertTensor(batch.half()).hasHalfs(1.5);
      assertTensor(batch.third()).hasFloats((float) (2.0 / 3));
    }
  }
}
