package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;
import static org.tensorbind.processor.behaviour.TensorSubject.bytes;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

/** Arrays, collections and buffers that are as long as they are. */
public final class Sequences {
  private Sequences() {}

  record Vectors(
      @Tensor(shape = {3}) float[] floats,
      @Tensor(shape = {2}) double[] doubles,
      @Tensor int[] ints,
      @Tensor(shape = {-1}) long[] longs,
      @Tensor short[] shorts,
      @Tensor boolean[] booleans,
      @Tensor String[] strings) {}

  public static void vectors() {
    var first =
        new Vectors(
            new float[] {1, 2, 3},
            new double[] {0.1, 0.2},
            new int[] {1, 2},
            new long[] {3},
            new short[] {-1, 4},
            new boolean[] {true, false},
            new String[] {"a", "bc"});
    var second =
        new Vectors(
            new float[] {4, 5, 6},
            new double[] {0.3, 0.4},
            new int[] {3, 4},
            new long[] {5},
            new short[] {6, 7},
            new boolean[] {false, false},
            new String[] {"", "d"});
    try (var batch = Sequences_VectorsTensors.of(List.of(first, second))) {
      assertTensor(batch.floats()).hasShape(2, 3).hasFloats(1, 2, 3, 4, 5, 6);
      assertTensor(batch.doubles()).hasShape(2, 2).hasDoubles(0.1, 0.2, 0.3, 0.4);
      assertTensor(batch.ints()).hasShape(2, 2).hasInts(1, 2, 3, 4);
      assertTensor(batch.longs()).hasShape(2, 1).hasLongs(3, 5);
      assertTensor(batch.shorts()).hasShape(2, 2).hasInts(-1, 4, 6, 7);
      assertTensor(batch.booleans()).hasShape(2, 2).hasBooleans(true, false, false, false);
      assertTensor(batch.strings()).hasShape(2, 2).hasStrings("a", "bc", "", "d");
    }
  }

  record Matrices(
      @Tensor(shape = {2, 3}) float[][] fixed,
      @Tensor int[][][] unknown,
      @Tensor(shape = {-1, 2}) Double[][] boxed,
      @Tensor List<int[]> mixed,
      @Tensor List<List<String>> lists) {}

  public static void matrices() {
    var example =
        new Matrices(
            new float[][] {{1, 2, 3}, {4, 5, 6}},
            new int[][][] {{{1}, {2}}, {{3}, {4}}, {{5}, {6}}},
            new Double[][] {{0.5, 1.5}},
            List.of(new int[] {1, 2}, new int[] {3, 4}),
            List.of(List.of("a", "b", "c")));
    try (var batch = Sequences_MatricesTensors.of(List.of(example, example))) {
      assertTensor(batch.fixed()).hasShape(2, 2, 3).hasFloats(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6);
      assertTensor(batch.unknown())
          .hasShape(2, 3, 2, 1)
          .hasInts(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6);
      assertTensor(batch.boxed()).hasShape(2, 1, 2).hasDoubles(0.5, 1.5, 0.5, 1.5);
      assertTensor(batch.mixed()).hasShape(2, 2, 2).hasInts(1, 2, 3, 4, 1, 2, 3, 4);
      assertTensor(batch.lists()).hasShape(2, 1, 3).hasStrings("a", "b", "c", "a", "b", "c");
    }
  }

  record Collections(
      @Tensor List<Integer> list,
      @Tensor Set<Long> set,
      @Tensor Collection<? extends CharSequence> wild,
      @Tensor Iterable<Float> iterable,
      @Tensor(dtype = DType.FLOAT32) List<Double> rounded) {}

  public static void collections() {
    var set = new LinkedHashSet<>(List.of(3L, 1L, 2L));
    var example =
        new Collections(List.of(1, 2), set, List.of("x"), List.of(1f, 2f), List.of(0.1, 0.2));
    try (var batch = Sequences_CollectionsTensors.of(List.of(example))) {
      assertTensor(batch.list()).hasShape(1, 2).hasInts(1, 2);
      assertTensor(batch.set()).hasShape(1, 3).hasLongs(3, 1, 2);
      assertTensor(batch.wild()).hasShape(1, 1).hasStrings("x");
      assertTensor(batch.iterable()).hasShape(1, 2).hasFloats(1, 2);
      assertTensor(batch.rounded()).hasShape(1, 2).hasFloats(0.1f, 0.2f);
    }
  }

  record Flat(
      @Tensor(shape = {2, 3}) float[] matrix,
      @Tensor(shape = {-1, 2}) int[] rows,
      @Tensor(
              shape = {2, 1, 2},
              dtype = DType.FLOAT32)
          double[] rounded,
      @Tensor(
              shape = {2, 2},
              dtype = DType.UINT8)
          byte[] pixels) {}

  public static void flatArrays() {
    var example =
        new Flat(
            new float[] {1, 2, 3, 4, 5, 6},
            new int[] {1, 2, 3, 4, 5, 6},
            new double[] {0.1, 0.2, 0.3, 0.4},
            new byte[] {0, 1, -1, 127});
    try (var batch = Sequences_FlatTensors.of(List.of(example))) {
      assertTensor(batch.matrix()).hasShape(1, 2, 3).hasFloats(1, 2, 3, 4, 5, 6);
      assertTensor(batch.rows()).hasShape(1, 3, 2).hasInts(1, 2, 3, 4, 5, 6);
      assertTensor(batch.rounded()).hasShape(1, 2, 1, 2).hasFloats(0.1f, 0.2f, 0.3f, 0.4f);
      assertTensor(batch.pixels()).hasShape(1, 2, 2).hasUint8s(0, 1, 255, 127);
    }
  }

  record Buffers(
      @Tensor(shape = {2}) FloatBuffer floats,
      @Tensor(
              shape = {2},
              dtype = DType.FLOAT64)
          IntBuffer ints,
      @Tensor(shape = {1, 2}) LongBuffer longs,
      @Tensor(dtype = DType.UINT8) ByteBuffer bytes) {}

  public static void buffers() {
    FloatBuffer floats = FloatBuffer.wrap(new float[] {9, 1, 2, 9}).position(1).limit(3);
    IntBuffer ints = IntBuffer.wrap(new int[] {9, 3, 4}).position(1);
    LongBuffer longs = ByteBuffer.allocateDirect(32).asLongBuffer().put(9).put(5).put(6).flip();
    longs.position(1);
    ByteBuffer bytes = ByteBuffer.wrap(new byte[] {7, -1, 9}).limit(2).asReadOnlyBuffer();
    try (var batch = Sequences_BuffersTensors.of(new Buffers(floats, ints, longs, bytes))) {
      assertTensor(batch.floats()).hasShape(1, 2).hasFloats(1, 2);
      assertTensor(batch.ints()).hasShape(1, 2).hasDoubles(3, 4);
      assertTensor(batch.longs()).hasShape(1, 1, 2).hasLongs(5, 6);
      assertTensor(batch.bytes()).hasShape(1, 2).hasUint8s(7, 255);
    }
    assertThat(floats.position()).isEqualTo(1);
    assertThat(floats.limit()).isEqualTo(3);
    assertThat(ints.position()).isEqualTo(1);
    assertThat(longs.position()).isEqualTo(1);
    assertThat(bytes.remaining()).isEqualTo(2);
  }

  record Blobs(
      @Tensor(dtype = DType.STRING) byte[] blob,
      @Tensor(dtype = DType.FLOAT32) byte[] numbers,
      @Tensor(dtype = DType.STRING) List<byte[]> blobs) {}

  public static void bytesOfStrings() {
    byte[] blob = {0, (byte) 0xFF, 65};
    var example = new Blobs(blob, new byte[] {-1, 2}, List.of(new byte[0], blob));
    try (var batch = Sequences_BlobsTensors.of(example)) {
      assertTensor(batch.blob()).hasShape(1);
      assertThat(bytes(batch.blob()).get(0)).isEqualTo(blob);
      assertTensor(batch.numbers()).hasShape(1, 2).hasFloats(-1, 2);
      assertTensor(batch.blobs()).hasShape(1, 2);
      assertThat(bytes(batch.blobs()).get(0)).isEqualTo(new byte[0]);
      assertThat(bytes(batch.blobs()).get(1)).isEqualTo(blob);
    }
  }

  record Large(
      @Tensor float[] plain,
      @Tensor(dtype = DType.FLOAT32) int[] converted,
      @Tensor(shape = {-1, 3}) long[] rows) {}

  /** More than any block that a writer may keep, and of no round size. */
  public static void largerThanAnyBlock() {
    int size = 10_007;
    List<Large> examples = List.of(large(size, 0), large(size, 1), large(size, 2));
    try (var batch = Sequences_LargeTensors.of(examples)) {
      assertTensor(batch.plain()).hasShape(3, size);
      assertTensor(batch.rows()).hasShape(3, size, 3);
      for (int e = 0; e < 3; e++) {
        for (int i = 0; i < size; i += 97) {
          assertThat(batch.plain().getFloat(e, i)).isEqualTo(e * 100_000f + i);
          assertThat(batch.converted().getFloat(e, i)).isEqualTo(-e * 100_000f - i);
          assertThat(batch.rows().getLong(e, i, 2)).isEqualTo(e * 1_000_000L + 3 * i + 2);
        }
      }
    }
  }

  private static Large large(int size, int example) {
    float[] plain = new float[size];
    int[] converted = new int[size];
    long[] rows = new long[3 * size];
    for (int i = 0; i < size; i++) {
      plain[i] = example * 100_000 + i;
      converted[i] = -example * 100_000 - i;
    }
    for (int i = 0; i < rows.length; i++) {
      rows[i] = example * 1_000_000L + i;
    }
    return new Large(plain, converted, rows);
  }

  record Named(
      @Tensor(dims = "time 2") float[][] readings,
      @Tensor(dims = "time") int[] marks,
      @Tensor(dims = "time") List<String> notes) {}

  /** A name stands for one size: here that of each example, the same in the whole batch. */
  public static void namedAxes() {
    var first =
        new Named(
            new float[][] {{1, 2}, {3, 4}, {5, 6}}, new int[] {1, 2, 3}, List.of("a", "b", "c"));
    var second =
        new Named(
            new float[][] {{7, 8}, {9, 0}, {1, 2}}, new int[] {4, 5, 6}, List.of("d", "e", "f"));
    try (var batch = Sequences_NamedTensors.of(List.of(first, second))) {
      assertTensor(batch.readings())
          .hasShape(2, 3, 2)
          .hasFloats(1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2);
      assertTensor(batch.marks()).hasShape(2, 3).hasInts(1, 2, 3, 4, 5, 6);
      assertTensor(batch.notes()).hasShape(2, 3).hasStrings("a", "b", "c", "d", "e", "f");
    }
  }

  record Dims(
      @Tensor(
              dims = "2 width",
              shape = {2, 3})
          int[][] a,
      @Tensor(dims = "width") int[] b) {}

  public static void dimsAndShapeTogether() {
    var example = new Dims(new int[][] {{1, 2, 3}, {4, 5, 6}}, new int[] {7, 8, 9});
    try (var batch = Sequences_DimsTensors.of(example)) {
      assertTensor(batch.a()).hasShape(1, 2, 3).hasInts(1, 2, 3, 4, 5, 6);
      assertTensor(batch.b()).hasShape(1, 3).hasInts(7, 8, 9);
    }
    assertThat(Sequences_DimsTensors.SCHEMA.spec("b").shape().get(0)).isEqualTo(3);
  }
}
