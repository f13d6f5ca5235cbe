package allocating;

import java.awt.image.BufferedImage;
import java.nio.FloatBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
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
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Part;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Text;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;
import org.tensorbind.annotation.Window;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.StdArrays;

/** A class for every encoding, each with a method that makes an example. */
public final class Encodings {
  private Encodings() {}

  public enum Colour {
    RED,
    GREEN,
    BLUE
  }

  private static Colour colour(int i) {
    return Colour.values()[i % 3];
  }

  private static String letter(int i) {
    return "" + (char) ('a' + i % 3);
  }

  public record Numbers(
      @Tensor float a,
      @Tensor double b,
      @Tensor int c,
      @Tensor long d,
      @Tensor boolean e,
      @Tensor short f,
      @Tensor(dtype = DType.INT32) byte g,
      @Tensor Integer h,
      @Tensor Optional<Float> i) {
    public static Numbers of(int i) {
      return new Numbers(
          i, i, i, i, i % 2 == 0, (short) i, (byte) i, i, Optional.of((float) i));
    }
  }

  @Tensor(dtype = DType.FLOAT32)
  public record Packed(
      double a,
      @OneHot Colour b,
      @OneHot(categories = {"a", "b"}, unknown = Unknown.ZEROS) String c,
      @Normalized(mean = 1, variance = 2) @Impute(value = "1", indicator = "missing") Double d,
      @DatePart(value = {Part.MONTH, Part.DAY_OF_YEAR}, cyclic = true) LocalDate e,
      @MultiHot Colour[] f,
      @Embedded Inner g,
      @Tensor(shape = 2) float[] h) {
    public static Packed of(int i) {
      return new Packed(
          i,
          colour(i),
          letter(i),
          i % 2 == 0 ? null : 1.0 * i,
          LocalDate.ofEpochDay(i),
          new Colour[] {colour(i)},
          new Inner(i, colour(i)),
          new float[2]);
    }
  }

  public record Inner(@Tensor float x, @OneHot Colour y) {}

  public record Halves(
      @Tensor(dtype = DType.FLOAT16) float a, @Tensor(dtype = DType.BFLOAT16) double b) {
    public static Halves of(int i) {
      return new Halves(i, i);
    }
  }

  public record Categories(
      @OneHot(categories = {"a", "b", "c"}) String a,
      @Lookup(categories = {"a"}, unknown = Unknown.OOV, oovPosition = OovPosition.END) String b,
      @OneHot(depth = 7) Integer c,
      @OneHot boolean d,
      @Lookup Colour e) {
    public static Categories of(int i) {
      return new Categories(letter(i), letter(i), i % 7, i % 2 == 0, colour(i));
    }
  }

  public record Computed(
      @MinMax(min = 0, max = 1) OptionalDouble a,
      @Rescaled(scale = "1/255") int b,
      @Discretized(boundaries = {1, 100}) double c,
      @Normalized(mean = {1, 2}, variance = {1, 2}) @Tensor(shape = 2) double[] d) {
    public static Computed of(int i) {
      return new Computed(OptionalDouble.of(i), i, i, new double[2]);
    }
  }

  public record Dates(
      @DatePart({Part.YEAR, Part.QUARTER, Part.WEEK_OF_YEAR, Part.WEEK_OF_MONTH}) LocalDate a,
      @DatePart({Part.DAY_OF_QUARTER, Part.HOUR, Part.ODD_WEEK, Part.WEEKEND}) LocalDateTime b,
      @DatePart(Part.EPOCH_DAY) LocalDate c) {
    public static Dates of(int i) {
      return new Dates(
          LocalDate.ofEpochDay(i),
          LocalDate.ofEpochDay(i).atTime(3, i % 60),
          LocalDate.ofEpochDay(i));
    }
  }

  public record Zoned(
      @DatePart(value = {Part.HOUR, Part.MONTH}, zone = "Europe/Berlin") Instant a) {
    public static Zoned of(int i) {
      return new Zoned(Instant.ofEpochSecond(1_000_000_007L * (i % 2)));
    }
  }

  public record Sets(
      @MultiHot(depth = 9) BitSet b,
      @MultiHot(categories = {"a", "b", "c"}) String[] c,
      @MultiHot(depth = 5000) int[] d) {
    public static Sets of(int i) {
      BitSet bits = new BitSet();
      bits.set(i % 9);
      return new Sets(bits, new String[] {letter(i), "a"}, new int[] {i % 5000});
    }
  }

  public record Collections(
      @Padded(length = 4, mask = "mask") List<Integer> a,
      @Padded(length = 4, side = Side.START, truncate = Truncate.START) ArrayList<Long> b,
      @Padded(length = 2) List<Inner> c,
      @MultiHot Set<Colour> d,
      @MultiHot(categories = {"a", "b", "c"}) Map<String, Float> e) {
    public static Collections of(int i) {
      return new Collections(
          new ArrayList<>(List.of(i, 1, 2)),
          new ArrayList<>(List.of(1L, 2L, 3L, 4L, 5L)),
          new ArrayList<>(List.of(new Inner(i, colour(i)))),
          EnumSet.of(colour(i)),
          new HashMap<>(Map.of(letter(i), 1f)));
    }
  }

  public record Sequences(
      @Padded(lengths = "lengths", mask = "mask") int[] a,
      @Ragged long[] b,
      @Window(size = 2) @Padded(length = 3) float[] c,
      @Padded(length = 3) @Tensor(shape = {-1, 2}) float[][] d,
      @Tensor(shape = 3) FloatBuffer e,
      @Padded @OneHot(depth = 4) int[] f,
      @Tensor(shape = {2, 2}) double[][] g) {
    public static Sequences of(int i) {
      return new Sequences(
          new int[i % 5],
          new long[i % 4],
          new float[4],
          new float[i % 3][2],
          FloatBuffer.allocate(3),
          new int[i % 5],
          new double[2][2]);
    }
  }

  @Tensor
  public record Interleaved(
      @Padded(length = 3) @Tensor(dims = "3 2") float[][] a,
      @Padded(length = 3) @OneHot @Tensor(dims = "3 3") Colour[] b) {
    public static Interleaved of(int i) {
      return new Interleaved(new float[i % 3][2], new Colour[] {colour(i)});
    }
  }

  public record Objects(@Embedded @Padded(mask = "there") Inner[] a, @Embedded Inner b) {
    public static Objects of(int i) {
      return new Objects(
          new Inner[] {new Inner(i, colour(i)), null, new Inner(i, colour(i))},
          new Inner(i, colour(i)));
    }
  }

  @EncoderSpec(shape = 2)
  public static final class Twice implements TensorEncoder<Integer> {
    @Override
    public void encode(Integer value, TensorSlice slice) {
      slice.set(0, value);
      slice.set(1, value);
    }
  }

  @EncoderSpec(shape = 3)
  public static final class Thrice implements TensorEncoder<Integer> {
    @Override
    public void encode(Integer value, TensorSlice slice) {
      slice.set(2, value);
    }
  }

  @Tensor
  public record Custom(@EncodedBy(Twice.class) Integer a, @EncodedBy(Thrice.class) Integer b) {
    public static Custom of(int i) {
      return new Custom(i, i);
    }
  }

  public record HashedNumbers(@Hashed(bins = 10) long a) {
    public static HashedNumbers of(int i) {
      return new HashedNumbers(i);
    }
  }

  public record HashedTexts(@Hashed(bins = 10) String a) {
    public static HashedTexts of(int i) {
      return new HashedTexts("text" + i % 10);
    }
  }

  @Cross(name = "x", members = {"a", "b"}, bins = 7)
  @Cross(name = "y", members = {"a", "c"}, bins = 5, oneHot = true)
  public record Crossed(@OneHot Colour a, @Tensor int b, @Discretized(boundaries = 1) float c) {
    public static Crossed of(int i) {
      return new Crossed(colour(i), i, i);
    }
  }

  public record Words(
      @Text
          @Lookup(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.END)
          @Padded
          String a) {
    public static Words of(int i) {
      return new Words("A b, c");
    }
  }

  public record PlainTexts(
      @Text(split = Split.NONE) @OneHot(categories = {"a", "b", "c"}) String a) {
    public static PlainTexts of(int i) {
      return new PlainTexts(letter(i));
    }
  }

  public record Arrays(@Tensor(shape = {2, 2}) FloatNdArray a) {
    public static Arrays of(int i) {
      return new Arrays(StdArrays.ndCopyOf(new float[2][2]));
    }
  }

  public record Pictures(@Image(height = 4, width = 4) BufferedImage a) {
    public static Pictures of(int i) {
      return new Pictures(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB));
    }
  }
}
