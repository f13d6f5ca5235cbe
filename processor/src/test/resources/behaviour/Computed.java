package behaviour;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensorbind.processor.behaviour.Failures.assertFails;
import static org.tensorbind.processor.behaviour.TensorSubject.assertTensor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.tensorbind.ConversionException;
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
import org.tensorbind.annotation.Resize;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Text;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Unknown;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.IntNdArray;
import org.tensorflow.ndarray.StdArrays;

/** Encodings that compute: bins, hashes, crosses, dates, pictures, texts, collections. */
public final class Computed {
  private Computed() {}

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  record Binned(
      @Discretized(boundaries = {18, 65}) float age,
      @Discretized(boundaries = {18, 65}, oneHot = true, nan = Nan.LAST) Double hot,
      @Discretized(boundaries = {-1.5, 0}) @Impute("3") Integer imputed) {}

  public static void binsBeginAtTheirBoundaries() {
    var examples =
        List.of(
            new Binned(17.9f, 18.0, null), new Binned(18f, Double.NaN, -2), new Binned(65f, 3., -1));
    try (var batch = Computed_BinnedTensors.of(examples)) {
      assertTensor(batch.age()).hasShape(3).hasInts(0, 1, 2);
      assertTensor(batch.hot()).hasShape(3, 3).hasFloats(0, 1, 0, 0, 0, 1, 1, 0, 0);
      assertTensor(batch.imputed()).hasShape(3).hasInts(2, 0, 1);
    }
    assertFails("missing-value", "Binned.age", 0, () -> Computed_BinnedTensors.of(new Binned(Float.NaN, 1., 1)));
  }

  record Scaled(
      @MinMax(min = 10, max = 20) Integer one,
      @MinMax(min = {0, -1}, max = {10, 1}, low = -1, high = 1, clip = true) @Tensor(shape = 2)
          double[] two) {}

  public static void rangesAreScaledToRanges() {
    try (var batch = Computed_ScaledTensors.of(new Scaled(25, new double[] {5, 3}))) {
      assertTensor(batch.one()).hasShape(1).hasFloats(1.5f);
      assertTensor(batch.two()).hasShape(1, 2).hasFloats(0, 1);
    }
  }

  record Bucketed(
      @Hashed(bins = 1) String one,
      @Hashed(bins = 3, maskToken = "none", oneHot = true) String masked,
      @Hashed(bins = 1000) @Impute("x") String imputed,
      @Hashed(bins = 1000) String plain,
      @Hashed(bins = 1000, salt = 7) long salted,
      @Hashed(bins = 1000, salt = {7, 7}) long saltedTwice,
      @Hashed(bins = 5) Colour colour,
      @Hashed(bins = 5) @Padded(length = 3, value = "4") int[] numbers) {}

  public static void valuesFallIntoBuckets() {
    var example = new Bucketed("a", "none", null, "x", 3, 3, Colour.RED, new int[] {1});
    try (var batch = Computed_BucketedTensors.of(example)) {
      assertTensor(batch.one()).hasLongs(0);
      assertTensor(batch.masked()).hasShape(1, 3).hasFloats(1, 0, 0);
      assertThat(batch.imputed().getLong(0)).isEqualTo(batch.plain().getLong(0));
      assertThat(batch.salted().getLong(0)).isEqualTo(batch.saltedTwice().getLong(0));
      assertThat(batch.colour().getLong(0)).isIn(List.of(0L, 1L, 2L, 3L, 4L));
      assertTensor(batch.numbers()).hasShape(1, 3);
      assertThat(batch.numbers().getLong(0, 2)).isEqualTo(4);
    }
  }

  @Cross(name = "both", members = {"colour", "size"}, bins = 50, oneHot = true)
  @Cross(name = "index", members = {"colour", "size"}, bins = 50)
  @Cross(name = "binned", members = {"weight", "size"}, bins = 50)
  record Crossed(@OneHot Colour colour, @Tensor int size, @Discretized(boundaries = 1) float weight) {}

  @Tensor(shape = 7)
  @Cross(name = "both", members = {"colour", "flag"}, bins = 3, oneHot = true)
  record CrossedParts(@OneHot Colour colour, @Tensor boolean flag) {}

  record Crosses(@Embedded @Padded(length = 2) List<Crossed> crossed, @Embedded CrossedParts parts) {}

  public static void crossesAreTensorsAndParts() {
    var one = new Crossed(Colour.BLUE, 3, 0.5f);
    try (var batch = Computed_CrossedTensors.of(one)) {
      int column = (int) batch.index().getLong(0);
      assertTensor(batch.both()).hasShape(1, 50);
      assertThat(batch.both().getFloat(0, column)).isEqualTo(1);
      assertTensor(batch.binned()).hasShape(1);
    }
    var parts = new CrossedParts(Colour.RED, true);
    try (var batch = Computed_CrossesTensors.of(new Crosses(List.of(one), parts))) {
      assertTensor(batch.crossed_both()).hasShape(1, 2, 50);
      assertTensor(batch.crossed_index()).hasShape(1, 2);
      assertTensor(batch.parts()).hasShape(1, 7);
    }
  }

  record Marked(
      @MultiHot Set<Colour> colours,
      @MultiHot(
              categories = {"a", "b"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.FRONT,
              missing = Missing.CATEGORY)
          List<String> letters,
      @MultiHot(depth = 3, count = true) int[] counts,
      @MultiHot(depth = 3, unknown = Unknown.ZEROS) BitSet bits,
      @MultiHot(categories = {"x", "y"}, missing = Missing.ZEROS) Map<String, Float> weights,
      @MultiHot(categories = {"x", "y"}) @Padded List<List<String>> rows,
      @MultiHot(depth = 5000) Optional<List<Integer>> wide) {}

  public static void collectionsMarkTheirCategories() {
    BitSet bits = new BitSet();
    bits.set(1);
    bits.set(7);
    Map<String, Float> weights = new LinkedHashMap<>();
    weights.put("y", 0.5f);
    var example =
        new Marked(
            EnumSet.of(Colour.RED, Colour.BLUE),
            Arrays.asList("b", "?", null),
            new int[] {2, 0, 2},
            bits,
            weights,
            List.of(List.of("x"), List.of()),
            Optional.of(List.of(4999)));
    var other =
        new Marked(
            Set.of(), null, new int[0], new BitSet(), null, List.of(), Optional.of(List.of()));
    try (var batch = Computed_MarkedTensors.of(List.of(example, other))) {
      assertTensor(batch.colours()).hasShape(2, 3).hasFloats(1, 0, 1, 0, 0, 0);
      assertTensor(batch.letters()).hasShape(2, 4).hasFloats(1, 0, 1, 1, 0, 0, 0, 1);
      assertTensor(batch.counts()).hasShape(2, 3).hasFloats(1, 0, 2, 0, 0, 0);
      assertTensor(batch.bits()).hasShape(2, 3).hasFloats(0, 1, 0, 0, 0, 0);
      assertTensor(batch.weights()).hasShape(2, 2).hasFloats(0, 0.5f, 0, 0);
      assertTensor(batch.rows()).hasShape(2, 2, 2).hasFloats(1, 0, 0, 0, 0, 0, 0, 0);
      assertTensor(batch.wide()).hasShape(2, 5000);
      assertThat(batch.wide().getFloat(0, 4999)).isEqualTo(1);
      assertThat(batch.padding().tensor("rows").padded()).isEqualTo(4);
    }
    var bad = new Marked(Set.of(), List.of(), new int[] {0, 3}, bits, weights, List.of(), Optional.empty());
    assertFails("unknown-category", "Marked.counts[1]", 0, () -> Computed_MarkedTensors.of(bad));
  }

  record Dated(
      @DatePart(Part.MONTH) LocalDate month,
      @DatePart({Part.YEAR, Part.DAY_OF_MONTH}) @Impute("2020-02-29") LocalDate day,
      @DatePart(value = {Part.HOUR, Part.DAY_OF_WEEK}, cyclic = true, zone = "UTC") Instant at,
      @DatePart(Part.DAY_OF_WEEK) DayOfWeek weekday,
      @DatePart(Part.MINUTE_OF_DAY) @Tensor(dtype = DType.FLOAT32) LocalTime time,
      @DatePart(Part.AM_PM) @Padded List<LocalDateTime> halves,
      @DatePart(value = Part.MONTH) @Tensor(shape = 1) YearMonth column) {}

  public static void datesFallIntoParts() {
    var example =
        new Dated(
            LocalDate.of(2024, 3, 1),
            null,
            Instant.parse("2024-01-01T06:00:00Z"), // a Monday
            DayOfWeek.SUNDAY,
            LocalTime.of(1, 1),
            List.of(LocalDateTime.of(2024, 1, 1, 13, 0)),
            YearMonth.of(2024, 12));
    try (var batch = Computed_DatedTensors.of(example)) {
      assertTensor(batch.month()).hasShape(1).hasInts(3);
      assertTensor(batch.day()).hasShape(1, 2).hasInts(2020, 29);
      assertTensor(batch.at()).hasShape(1, 4);
      assertThat(batch.at().getFloat(0, 0)).isWithin(1e-6f).of(1);
      assertThat(batch.at().getFloat(0, 1)).isWithin(1e-6f).of(0);
      assertThat(batch.at().getFloat(0, 2)).isWithin(1e-6f).of(0);
      assertThat(batch.at().getFloat(0, 3)).isWithin(1e-6f).of(1);
      assertTensor(batch.weekday()).hasInts(7);
      assertTensor(batch.time()).hasFloats(61);
      assertTensor(batch.halves()).hasShape(1, 1).hasInts(1);
      assertTensor(batch.column()).hasShape(1, 1).hasInts(12);
    }
  }

  record Pictured(
      @Image(height = 2, width = 2, scale = "1/255") BufferedImage pixels,
      @Image(height = 2, width = 2, channels = 1, layout = Layout.CHW)
          @Tensor(dtype = DType.UINT8)
          byte[] encoded,
      @Image(height = 1, width = 1, resize = Resize.STRETCH) ByteBuffer buffer,
      @Image(height = 2, width = 2) @Padded(length = 2, mask = "files_mask") List<Path> files) {}

  public static void picturesBecomePixels() throws IOException {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xFF0000);
    image.setRGB(1, 0, 0x00FF00);
    image.setRGB(0, 1, 0x0000FF);
    image.setRGB(1, 1, 0xFFFFFF);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    Path file = Files.createTempFile("picture", ".png");
    try {
      Files.write(file, png.toByteArray());
      var example =
          new Pictured(
              image, png.toByteArray(), ByteBuffer.wrap(png.toByteArray()), List.of(file));
      try (var batch = Computed_PicturedTensors.of(example)) {
        assertTensor(batch.pixels())
            .hasShape(1, 2, 2, 3)
            .hasFloats(1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1);
        assertTensor(batch.encoded()).hasShape(1, 1, 2, 2);
        assertTensor(batch.buffer()).hasShape(1, 1, 1, 3);
        assertTensor(batch.files()).hasShape(1, 2, 2, 2, 3);
        assertThat(batch.files().getFloat(0, 0, 0, 0, 0)).isEqualTo(255);
        assertThat(batch.files().getFloat(0, 1, 0, 0, 0)).isEqualTo(0);
      }
      var small = new Pictured(image.getSubimage(0, 0, 1, 2), png.toByteArray(), null, List.of());
      assertFails("image-size", "Pictured.pixels", 0, () -> Computed_PicturedTensors.of(small));
    } finally {
      Files.delete(file);
    }
  }

  record Texts(
      @Text
          @Lookup(
              categories = {"good", "bad"},
              unknown = Unknown.OOV,
              oovPosition = OovPosition.FRONT,
              maskToken = "")
          @Padded(length = 4, truncate = Truncate.END)
          String body,
      @Text(split = Split.CHARACTER) @Padded(value = "-") String characters,
      @Text(split = Split.NONE)
          @OneHot(categories = {"yes", "no"})
          String answer,
      @Text @MultiHot(categories = {"good", "bad"}, unknown = Unknown.ZEROS, count = true)
          String bag,
      @Text @Hashed(bins = 1) @Padded @Impute("a b") String imputed,
      @Text @Padded List<String> lines) {}

  public static void textsAreTakenApart() {
    var example =
        new Texts("Good, BAD!  or", "Hé!", "YES.", "bad good bad", null, List.of("a b", "c"));
    try (var batch = Computed_TextsTensors.of(example)) {
      assertTensor(batch.body()).hasShape(1, 4).hasLongs(2, 3, 1, 0);
      assertTensor(batch.characters()).hasShape(1, 2).hasStrings("h", "é");
      assertTensor(batch.answer()).hasShape(1, 2).hasFloats(1, 0);
      assertTensor(batch.bag()).hasShape(1, 2).hasFloats(1, 2);
      assertTensor(batch.imputed()).hasShape(1, 2).hasLongs(0, 0);
      assertTensor(batch.lines()).hasShape(1, 2, 2).hasStrings("a", "b", "c", "");
    }
  }

  record Place(double latitude, double longitude) {}

  @EncoderSpec(shape = 2)
  static final class OnSphere implements TensorEncoder<Place> {
    @Override
    public void encode(Place place, TensorSlice slice) {
      if (place.latitude() > 90) {
        throw new IllegalArgumentException("beyond the pole");
      }
      slice.set(0, place.latitude() / 90);
      slice.set(1, place.longitude() / 180);
    }
  }

  @EncoderSpec(dtype = DType.STRING)
  static final class Joined implements TensorEncoder<List<String>> {
    @Override
    public void encode(List<String> words, TensorSlice slice) {
      slice.set(0, String.join("+", words));
    }
  }

  record Placed(
      @EncodedBy(OnSphere.class) Place place,
      @EncodedBy(OnSphere.class) @Padded(length = 2) List<Place> places,
      @EncodedBy(Joined.class) List<String> words) {}

  public static void encodersOfTheUsersFillTheirSlice() {
    var example = new Placed(new Place(45, 90), List.of(new Place(90, 0)), List.of("a", "b"));
    try (var batch = Computed_PlacedTensors.of(example)) {
      assertTensor(batch.place()).hasShape(1, 2).hasFloats(0.5f, 0.5f);
      assertTensor(batch.places()).hasShape(1, 2, 2).hasFloats(1, 0, 0, 0);
      assertTensor(batch.words()).hasShape(1).hasStrings("a+b");
    }
    var bad = new Placed(new Place(45, 90), List.of(new Place(91, 0)), List.of());
    assertFails("encoder-failed", "Placed.places[0]", 0, () -> Computed_PlacedTensors.of(bad));
    var error =
        assertThrows(ConversionException.class, () -> Computed_PlacedTensors.of(bad).close());
    assertThat(error).hasCauseThat().hasMessageThat().isEqualTo("beyond the pole");
  }

  record Arrays2(
      @Tensor(shape = {2, 2}) FloatNdArray matrix, @Padded @Tensor(shape = {-1, 2}) IntNdArray rows) {}

  public static void arraysOfTensorFlowAreTaken() {
    FloatNdArray matrix = StdArrays.ndCopyOf(new float[][] {{1, 2}, {3, 4}});
    IntNdArray rows = StdArrays.ndCopyOf(new int[][] {{5, 6}});
    IntNdArray none = StdArrays.ndCopyOf(new int[][] {{5, 6}, {7, 8}});
    var examples = List.of(new Arrays2(matrix, rows), new Arrays2(matrix, none));
    try (var batch = Computed_Arrays2Tensors.of(examples)) {
      assertTensor(batch.matrix()).hasShape(2, 2, 2).hasFloats(1, 2, 3, 4, 1, 2, 3, 4);
      assertTensor(batch.rows()).hasShape(2, 2, 2).hasInts(5, 6, 0, 0, 5, 6, 7, 8);
    }
    FloatNdArray flat = StdArrays.ndCopyOf(new float[] {1, 2, 3, 4});
    assertFails("size-mismatch", "Arrays2.matrix", 0, () -> Computed_Arrays2Tensors.of(new Arrays2(flat, rows)));
  }
}
