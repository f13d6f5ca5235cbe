package types;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Cross;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.DatePart;
import org.tensorbind.annotation.Discretized;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.EncodedBy;
import org.tensorbind.annotation.EncoderSpec;
import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Layout;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Nan;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Part;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;
import org.tensorbind.annotation.Text;
import org.tensorbind.annotation.Unknown;
import org.tensorbind.annotation.Window;

/** Every encoding that computes, on every kind of type that it stands on. */
class ComputedEncodings {
  enum E {
    A,
    B
  }

  sealed interface S permits S1, S2 {}

  record S1() implements S {}

  record S2() implements S {}

  record T1(
      @MultiHot Optional<List<E>> a,
      @MultiHot List<Optional<E>> b,
      @MultiHot(categories = {"a"}) char[] c,
      @MultiHot(depth = 3) Iterable<Integer> d,
      @MultiHot boolean[] e,
      @MultiHot List<S> f,
      @MultiHot(depth = 2) @Padded List<int[]> h,
      @MultiHot(depth = 2) @Ragged int[][] i) {}

  record T1b(
      @MultiHot(depth = 3) @Padded List<BitSet> z,
      @MultiHot(depth = 3) @Tensor(shape = {2, 3}) BitSet[] y,
      @MultiHot(depth = 3) Optional<BitSet> a,
      @MultiHot @Padded(mask = "m") List<Map<E, Integer>> b,
      @MultiHot EnumMap<E, Double> c,
      @MultiHot(missing = Missing.CATEGORY) EnumSet<E> d,
      @MultiHot(depth = 4, count = true) @Tensor(dtype = DType.INT64) long[] e,
      @MultiHot(categories = {"1.5"}) BigDecimal[] f) {}

  @Tensor(dtype = DType.FLOAT32)
  record T2(
      @MultiHot Set<E> a,
      @Hashed(bins = 4) String b,
      @Hashed(bins = 4, oneHot = true) E c,
      @Discretized(boundaries = 1) float d,
      @MinMax(min = 0, max = 1) int e,
      @DatePart(value = Part.HOUR, cyclic = true) LocalTime f) {}

  record T3(
      @Hashed(bins = 4) UUID a,
      @Hashed(bins = 4) char b,
      @Hashed(bins = 4) boolean c,
      @Hashed(bins = 4) BigInteger d,
      @Hashed(bins = 4) @Padded List<Optional<Long>> e,
      @Hashed(bins = 4) OptionalLong f,
      @Hashed(bins = 4, maskToken = "A") E g,
      @Hashed(
              bins = 4,
              salt = {1, 2},
              oneHot = true)
          byte[] h) {}

  record T4(
      @MinMax(min = 0, max = 1) Optional<BigDecimal> a,
      @MinMax(min = 0, max = 1) OptionalDouble b,
      @MinMax(min = 0, max = 1) FloatBuffer c,
      @MinMax(
              min = {0, 1},
              max = 2)
          @Tensor(shape = {-1, 2})
          @Padded
          float[][] d,
      @MinMax(min = 0, max = 1) @Impute("0") Float e,
      @MinMax(min = 0, max = 1) @Tensor(dtype = DType.FLOAT16) double f,
      @MinMax(min = 0, max = 1) @Tensor(dtype = DType.INT32) int g) {}

  record T5(
      @Discretized(boundaries = 1) Optional<Integer> a,
      @Discretized(boundaries = 1) BigDecimal b,
      @Discretized(boundaries = 1) @Impute("3") OptionalInt c,
      @Discretized(boundaries = 1, nan = Nan.LAST) Double d,
      @Discretized(boundaries = 1) long[] e,
      @Discretized(boundaries = 1) DoubleBuffer f,
      @Discretized(boundaries = 1, oneHot = true) @Window(size = 2) float[] g) {}

  record T6(
      @DatePart(Part.MONTH) Month a,
      @DatePart(Part.DAY_OF_WEEK) DayOfWeek b,
      @DatePart(Part.YEAR) Year c,
      @DatePart({Part.YEAR, Part.MONTH}) YearMonth d,
      @DatePart(Part.DAY_OF_MONTH) MonthDay e,
      @DatePart(value = Part.HOUR, zone = "UTC") Optional<Instant> f,
      @DatePart(Part.HOUR) OffsetTime g,
      @DatePart(value = Part.HOUR, zone = "UTC") ZonedDateTime h,
      @DatePart({Part.HOUR, Part.MINUTE}) @Padded List<LocalTime> i,
      @DatePart(Part.MONTH) @Impute("2024-01-01") LocalDate j,
      @DatePart(Part.MONTH) LocalDate[] k,
      @DatePart(value = Part.HOUR, cyclic = true) @Tensor(dtype = DType.FLOAT64)
          OffsetDateTime l) {}

  record T7(
      @Image(height = 2, width = 2) byte[] a,
      @Image(height = 2, width = 2) ByteBuffer b,
      @Image(height = 2, width = 2) Path c,
      @Image(height = 2, width = 2, layout = Layout.CHW) @Padded List<BufferedImage> d,
      @Image(height = 2, width = 2) @Tensor(dtype = DType.UINT8) Optional<byte[]> e,
      @Image(height = 2, width = 2) @Padded byte[][] f,
      @Image(height = 2, width = 2) @Ragged List<Path> g) {}

  record T8(
      @Text @Padded Optional<String> a,
      @Text @Hashed(bins = 4, oneHot = true) @Padded CharSequence b,
      @Text @Padded List<String> c,
      @Text @Ragged String[] d,
      @Text @Window(size = 2) @Padded String e,
      @Text @OneHot(categories = "a", unknown = Unknown.ZEROS) @Padded String f,
      @Text(split = Split.NONE) @Hashed(bins = 3) String g,
      @Text(split = Split.NONE) @Lookup(categories = "a") String h,
      @Text @Tensor(shape = 3) String i,
      @Text @Padded @Impute("x") String j) {}

  @EncoderSpec
  static final class L implements TensorEncoder<Number> {
    @Override
    public void encode(Number n, TensorSlice s) {
      s.set(0, n.doubleValue());
    }
  }

  @EncoderSpec(
      shape = {2, 2},
      dtype = DType.INT64)
  static final class M implements TensorEncoder<List<String>> {
    @Override
    public void encode(List<String> n, TensorSlice s) {
      s.set(0, n.size());
    }
  }

  @EncoderSpec(dtype = DType.STRING)
  static final class N implements TensorEncoder<Object> {
    @Override
    public void encode(Object n, TensorSlice s) {
      s.set(0, n.toString());
    }
  }

  record T9(
      @EncodedBy(L.class) int a,
      @EncodedBy(L.class) List<Integer> b,
      @EncodedBy(L.class) double[] c,
      @EncodedBy(M.class) List<String> d,
      @EncodedBy(M.class) @Padded List<List<String>> e,
      @EncodedBy(N.class) Thread f,
      @EncodedBy(L.class) Optional<Long> g,
      @EncodedBy(L.class) @Tensor(dtype = DType.UINT8) int h,
      @EncodedBy(N.class) int[] i) {}

  @Tensor
  record T10(@EncodedBy(L.class) int a, @Tensor float b) {}

  @Cross(
      name = "x",
      members = {"a", "b"},
      bins = 3)
  @Cross(
      name = "y",
      members = {"c", "d", "e"},
      bins = 3,
      oneHot = true)
  @Tensor(dtype = DType.FLOAT32)
  record T11(
      @Tensor int a,
      @Hashed(bins = 3) String b,
      @OneHot E c,
      @OneHot boolean d,
      @Discretized(boundaries = 0) float e) {}

  @TensorBind(columns = true)
  @Cross(
      name = "x",
      members = {"a", "b"},
      bins = 3)
  record T12(
      @Tensor Optional<Integer> a,
      @Lookup(categories = "a", unknown = Unknown.OOV, oovPosition = OovPosition.END) @Impute("a")
          String b,
      @MultiHot Set<E> c,
      @DatePart(Part.YEAR) LocalDate d,
      @Hashed(bins = 2) long e) {}

  record T13(@Embedded @Padded List<T11> a, @Embedded T12 b, @Embedded @Ragged List<T12> c) {}

  record T14(
      @Concat("g") @MultiHot Set<E> a,
      @Concat("g") @MinMax(min = 0, max = 1) float b,
      @Concat("g") @Discretized(boundaries = 1) int c,
      @Concat("h") @Text @Padded(length = 2) String d,
      @Concat("h") @Tensor String e) {}
}
