package behaviour;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.processor.behaviour.Draw;
import org.tensorbind.processor.behaviour.Trip;

/** Arrays, collections and buffers that come back as they were. */
public final class TripsOfSequences implements Supplier<List<Trip<?>>> {
  enum Grade {
    LOW,
    MIDDLE,
    HIGH
  }

  record Fixed(
      @Tensor(shape = {3}) float[] one,
      @Tensor(shape = {2, 3}) int[][] two,
      @Tensor(shape = {2, 1, 3}) double[][][] three,
      @Tensor(shape = {1, 2, 2, 2}) long[][][][] four,
      @Tensor(shape = {2}) boolean[] flags,
      @Tensor(shape = {2, 2}) String[][] words,
      @Tensor(shape = {3}) short[] shorts,
      @Tensor(shape = {3}) Integer[] boxes,
      @Tensor(shape = {2}) UUID[] ids,
      @OneHot @Tensor(shape = {2, 3}) Grade[] grades,
      @Lookup @Tensor(shape = {2}) Grade[] indices,
      @Tensor(shape = {2}, dtype = DType.STRING) Grade[] names,
      @Tensor(shape = {2}, dtype = DType.STRING) byte[][] blobs) {
    static Fixed draw(Draw d) {
      return new Fixed(
          d.floats(3),
          new int[][] {d.ints(3), d.ints(3)},
          new double[][][] {{d.doubles(3)}, {d.doubles(3)}},
          new long[][][][] {{{d.longs(2), d.longs(2)}, {d.longs(2), d.longs(2)}}},
          d.flags(2),
          new String[][] {{d.text(), d.text()}, {d.text(), d.text()}},
          d.shorts(3),
          new Integer[] {d.anyInt(), d.anyInt(), d.anyInt()},
          new UUID[] {d.uuid(), d.uuid()},
          new Grade[] {d.of(Grade.values()), d.of(Grade.values())},
          new Grade[] {d.of(Grade.values()), d.of(Grade.values())},
          new Grade[] {d.of(Grade.values()), d.of(Grade.values())},
          new byte[][] {d.bytes(d.below(4)), d.bytes(d.below(4))});
    }
  }

  /** Whatever the batch agrees on. */
  record Free(
      @Tensor float[] one,
      @Tensor int[][] two,
      @Tensor double[][][] three,
      @Tensor(shape = {-1, 2}) long[][] half,
      @Tensor(dims = "width") List<String> words,
      @Tensor(dims = "width") boolean[] flags,
      @OneHot List<Grade> grades) {
    static Free draw(Draw d) {
      int first = d.shared("first", 4);
      int second = d.shared("second", 4);
      int[][] two = new int[first][];
      double[][][] three = new double[first][second][];
      long[][] half = new long[second][];
      for (int i = 0; i < first; i++) {
        two[i] = d.ints(second);
        for (int j = 0; j < second; j++) {
          three[i][j] = d.doubles(2);
        }
      }
      for (int j = 0; j < second; j++) {
        half[j] = d.longs(2);
      }
      return new Free(
          d.floats(first),
          two,
          three,
          half,
          d.exactly(second, d::text),
          d.flags(second),
          d.exactly(first, () -> d.of(Grade.values())));
    }
  }

  record Flat(
      @Tensor(shape = {2, 3}) int[] ints,
      @Tensor(shape = {2, 1, 2, 2}) double[] doubles,
      @Tensor(shape = {-1, 2}) float[] rows,
      @Tensor(shape = {2, 2}) String[] words,
      @Tensor(shape = {2, 2}) boolean[] flags,
      @Tensor(shape = {2, 2}, dtype = DType.UINT8) byte[] bytes,
      @Tensor(shape = {2, 2}, dtype = DType.INT64) int[] wide,
      @Tensor(shape = {2, 2}) FloatBuffer buffer,
      @Padded(length = 3, lengths = "padded_rows") @Tensor(shape = {-1, 2}) int[] padded) {
    static Flat draw(Draw d) {
      return new Flat(
          d.ints(6),
          d.doubles(8),
          d.floats(2 * d.shared("rows", 4)),
          d.exactly(4, d::text).toArray(String[]::new),
          d.flags(4),
          d.bytes(4),
          d.ints(4),
          FloatBuffer.wrap(d.floats(4)),
          d.ints(2 * d.below(4)));
    }
  }

  record Converted(
      @Tensor(shape = {3}, dtype = DType.INT64) int[] i64,
      @Tensor(shape = {3}, dtype = DType.FLOAT64) float[] f64,
      @Tensor(shape = {3}, dtype = DType.FLOAT32) short[] f32,
      @Tensor(shape = {3}, dtype = DType.UINT8) byte[] u8,
      @Tensor(shape = {3}, dtype = DType.FLOAT16) byte[] f16,
      @Tensor(shape = {3}, dtype = DType.INT32) boolean[] i32,
      @Tensor(shape = {3}, dtype = DType.UINT16) List<Integer> u16,
      @Tensor(shape = {3}, dtype = DType.INT32) long[] narrow,
      @Tensor(shape = {3}, dtype = DType.FLOAT32) List<Double> singles,
      @Tensor(dtype = DType.STRING) ByteBuffer blob) {
    static Converted draw(Draw d) {
      return new Converted(
          d.ints(3),
          d.floats(3),
          d.shorts(3),
          d.bytes(3),
          d.bytes(3),
          d.flags(3),
          d.exactly(3, () -> d.below(1 << 16)),
          new long[] {d.anyInt(), d.anyInt(), d.anyInt()},
          d.exactly(3, () -> (double) d.anyFloat()),
          ByteBuffer.wrap(d.bytes(d.below(5))));
    }
  }

  record Lists(
      @Tensor(shape = {2}) List<Integer> list,
      @Tensor(shape = {2}) ArrayList<Double> arrayList,
      @Tensor(shape = {2}) Collection<Long> collection,
      @Tensor(shape = {2}) Iterable<String> iterable,
      @Padded(lengths = "set_length") @Tensor Set<String> set,
      @Padded(lengths = "hash_length") @Tensor HashSet<Integer> hash,
      @Padded(lengths = "linked_length") @OneHot LinkedHashSet<Grade> linked,
      @Tensor(shape = {2, 2}) List<List<Float>> lists,
      @Tensor(shape = {2, 2}) List<float[]> arrays,
      @Tensor(shape = {2}) List<Optional<Integer>> optionals,
      @Tensor(shape = {2}) Optional<List<Integer>> optional,
      @Tensor(shape = {2}) Optional<float[]> optionalArray,
      @Tensor(shape = {2}) List<? extends Integer> wild,
      @Tensor(shape = {2}, dtype = DType.STRING) List<byte[]> blobs) {
    static Lists draw(Draw d) {
      return new Lists(
          d.exactly(2, d::anyInt),
          new ArrayList<>(d.exactly(2, d::anyDouble)),
          d.exactly(2, d::anyLong),
          d.exactly(2, d::text),
          Set.copyOf(d.list(4, d::text)),
          new HashSet<>(d.list(4, d::anyInt)),
          new LinkedHashSet<>(d.list(4, () -> d.of(Grade.values()))),
          d.exactly(2, () -> d.exactly(2, d::anyFloat)),
          d.exactly(2, () -> d.floats(2)),
          d.exactly(2, () -> Optional.of(d.anyInt())),
          Optional.of(d.exactly(2, d::anyInt)),
          Optional.of(d.floats(2)),
          d.exactly(2, d::anyInt),
          d.exactly(2, () -> d.bytes(d.below(3))));
    }
  }

  record Buffers(
      @Tensor(shape = {2}) FloatBuffer floats,
      @Tensor(shape = {2}) DoubleBuffer doubles,
      @Tensor(shape = {2}) IntBuffer ints,
      @Tensor(shape = {2}) LongBuffer longs,
      @Tensor(shape = {2}) ShortBuffer shorts,
      @Tensor(shape = {2}, dtype = DType.UINT8) ByteBuffer bytes,
      @Tensor(shape = {2}, dtype = DType.INT64) IntBuffer wide,
      @Padded(lengths = "length") @Tensor FloatBuffer padded,
      @Tensor(shape = {2, 2}) List<IntBuffer> several) {
    static Buffers draw(Draw d) {
      return new Buffers(
          FloatBuffer.wrap(d.floats(2)),
          DoubleBuffer.wrap(d.doubles(2)),
          IntBuffer.wrap(d.ints(2)),
          LongBuffer.wrap(d.longs(2)),
          ShortBuffer.wrap(d.shorts(2)),
          ByteBuffer.wrap(d.bytes(2)),
          IntBuffer.wrap(d.ints(2)),
          FloatBuffer.wrap(d.floats(d.below(4))),
          d.exactly(2, () -> IntBuffer.wrap(d.ints(2))));
    }
  }

  record Padding(
      @Padded(lengths = "a_length") @Tensor int[] end,
      @Padded(lengths = "b_length", side = Side.START) @Tensor List<String> start,
      @Padded(mask = "c_mask") @Tensor float[] masked,
      @Padded(mask = "d_mask", side = Side.START) @Tensor List<Long> maskedStart,
      @Padded(mask = "e_mask", lengths = "e_length", length = 5) @Tensor boolean[] both,
      @Padded(lengths = "f_length", multipleOf = 4, value = "7") @Tensor double[] multiple,
      @Padded(lengths = "g_length", lengthsDtype = DType.INT64) @OneHot List<Grade> grades,
      @Padded(lengths = "h_length", lengthsDtype = DType.UINT8, value = "1")
          @Lookup
          Set<Grade> indices,
      @Padded(lengths = "i_length", lengthsDtype = DType.FLOAT32, length = 5)
          @Tensor(dtype = DType.FLOAT16)
          byte[] halves,
      @Padded(lengths = "j_length", lengthsDtype = DType.FLOAT16, value = "x")
          @Tensor
          Collection<UUID> ids,
      @Padded(lengths = "k_length", mask = "k_mask", maskDtype = DType.FLOAT32)
          @Tensor
          short[] numbers) {
    static Padding draw(Draw d) {
      return new Padding(
          d.ints(d.below(5)),
          d.list(4, d::text),
          d.floats(d.below(5)),
          d.list(4, d::anyLong),
          d.flags(d.below(5)),
          d.doubles(d.below(6)),
          d.list(4, () -> d.of(Grade.values())),
          new LinkedHashSet<>(d.list(4, () -> d.of(Grade.values()))),
          d.bytes(d.below(5)),
          d.list(4, d::uuid),
          d.shorts(d.below(5)));
    }
  }

  /** Only masks and lengths together can tell rows of different lengths. */
  record Nested(
      @Padded(mask = "a_mask") @Tensor List<List<Integer>> ragged,
      @Padded(mask = "b_mask", side = Side.START) @Tensor List<List<String>> start,
      @Padded(mask = "c_mask", lengths = "c_length") @Tensor List<int[]> counted,
      @Padded(lengths = "d_length") @Tensor(shape = {-1, 2}) float[][] rows,
      @Padded(length = 3, lengths = "e_length") @Tensor(shape = {3, 2}) List<float[]> square,
      @Padded(mask = "f_mask") @Tensor List<List<List<Integer>>> deep,
      @Padded(mask = "g_mask") @OneHot List<List<Grade>> grades) {
    static Nested draw(Draw d) {
      float[][] rows = new float[d.below(4)][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = d.floats(2);
      }
      return new Nested(
          some(d, () -> some(d, d::anyInt)),
          some(d, () -> some(d, d::text)),
          d.list(3, () -> d.ints(1 + d.below(3))),
          rows,
          d.exactly(3, () -> d.floats(2)),
          some(d, () -> some(d, () -> some(d, d::anyInt))),
          some(d, () -> some(d, () -> d.of(Grade.values()))));
    }

    /** A mask cannot tell an empty row from padding. */
    private static <T> List<T> some(Draw d, Supplier<T> element) {
      return d.exactly(1 + d.below(3), element);
    }
  }

  @Override
  public List<Trip<?>> get() {
    return List.of(
        new Trip<>(
            "Fixed",
            Fixed::draw,
            TripsOfSequences_FixedTensors.CONVERTER,
            TripsOfSequences_FixedTensors::read),
        new Trip<>(
            "Free",
            Free::draw,
            TripsOfSequences_FreeTensors.CONVERTER,
            TripsOfSequences_FreeTensors::read),
        new Trip<>(
            "Flat",
            Flat::draw,
            TripsOfSequences_FlatTensors.CONVERTER,
            TripsOfSequences_FlatTensors::read),
        new Trip<>(
            "Converted",
            Converted::draw,
            TripsOfSequences_ConvertedTensors.CONVERTER,
            TripsOfSequences_ConvertedTensors::read),
        new Trip<>(
            "Lists",
            Lists::draw,
            TripsOfSequences_ListsTensors.CONVERTER,
            TripsOfSequences_ListsTensors::read),
        new Trip<>(
            "Buffers",
            Buffers::draw,
            TripsOfSequences_BuffersTensors.CONVERTER,
            TripsOfSequences_BuffersTensors::read),
        new Trip<>(
            "Padding",
            Padding::draw,
            TripsOfSequences_PaddingTensors.CONVERTER,
            TripsOfSequences_PaddingTensors::read),
        new Trip<>(
            "Nested",
            Nested::draw,
            TripsOfSequences_NestedTensors.CONVERTER,
            TripsOfSequences_NestedTensors::read));
  }
}
