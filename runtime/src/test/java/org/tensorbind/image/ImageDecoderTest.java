package org.tensorbind.image;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorbind.value.InvalidValueException;
import org.tensorflow.op.image.DecodeJpeg;

class ImageDecoderTest {
  private static final int HEIGHT = 24;
  private static final int WIDTH = 37;

  private static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      assertThat(ImageIO.write(image, format, out)).isTrue();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static BufferedImage random(BufferedImage image) {
    Random random = new Random(1);
    var raster = image.getRaster();
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        for (int band = 0; band < raster.getNumBands(); band++) {
          int bits = raster.getSampleModel().getSampleSize(band);
          raster.setSample(x, y, band, random.nextInt(1 << bits));
        }
      }
    }
    return image;
  }

  private static BufferedImage ofType(int type) {
    return random(new BufferedImage(WIDTH, HEIGHT, type));
  }

  /** Smooth, as photographs are. */
  private static BufferedImage photo() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, Argb.of(255, x * 255 / WIDTH, y * 255 / HEIGHT, (x + y) * 4));
      }
    }
    return image;
  }

  private static BufferedImage custom(int transferType, int space, int bands) {
    boolean hasAlpha = bands % 2 == 0;
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(space),
            hasAlpha,
            false,
            hasAlpha ? ComponentColorModel.TRANSLUCENT : ComponentColorModel.OPAQUE,
            transferType);
    int[] offsets = IntStream.range(0, bands).toArray();
    var samples =
        new PixelInterleavedSampleModel(transferType, WIDTH, HEIGHT, bands, bands * WIDTH, offsets);
    return random(
        new BufferedImage(model, Raster.createWritableRaster(samples, new Point()), false, null));
  }

  /** Grey levels of few bits, which PNG files have. */
  private static BufferedImage grey(int bits) {
    byte[] levels = new byte[1 << bits];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (i * 255 / (levels.length - 1));
    }
    IndexColorModel model = new IndexColorModel(bits, levels.length, levels, levels, levels);
    return random(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, model));
  }

  private static BufferedImage palette() {
    int[] colours = new Random(8).ints(16).toArray();
    IndexColorModel model = new IndexColorModel(4, 16, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
    return random(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, model));
  }

  private static Stream<BufferedImage> pngs() {
    return Stream.of(
        ofType(BufferedImage.TYPE_INT_RGB),
        ofType(BufferedImage.TYPE_INT_ARGB),
        ofType(BufferedImage.TYPE_4BYTE_ABGR),
        ofType(BufferedImage.TYPE_BYTE_GRAY),
        ofType(BufferedImage.TYPE_USHORT_GRAY),
        custom(DataBuffer.TYPE_BYTE, ColorSpace.CS_GRAY, 2),
        custom(DataBuffer.TYPE_USHORT, ColorSpace.CS_GRAY, 2),
        custom(DataBuffer.TYPE_USHORT, ColorSpace.CS_sRGB, 3),
        custom(DataBuffer.TYPE_USHORT, ColorSpace.CS_sRGB, 4),
        palette());
  }

  @ParameterizedTest
  @MethodSource("pngs")
  void pngIsReadAsInTensorFlow(BufferedImage image) {
    byte[] file = encoded(image, "png");
    BufferedImage decoded = ImageDecoder.decode(file, "m");
    for (int channels : new int[] {3, 4}) {
      assertThat(Written.floats(ImageEncoder.of(HEIGHT, WIDTH, channels), decoded, channels))
          .isEqualTo(TensorFlowImages.decodedPng(file, channels));
    }
    if (decoded.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      assertThat(Written.floats(ImageEncoder.of(HEIGHT, WIDTH, 1), decoded, 1))
          .isEqualTo(TensorFlowImages.decodedPng(file, 1));
    }
  }

  /** TensorFlow gives these the largest number of as few bits for alpha; ours are opaque. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void greyOfFewBits(int bits) {
    byte[] file = encoded(grey(bits), "png");
    BufferedImage decoded = ImageDecoder.decode(file, "m");
    assertThat(Written.floats(ImageEncoder.of(HEIGHT, WIDTH, 3), decoded, 3))
        .isEqualTo(TensorFlowImages.decodedPng(file, 3));
    assertThat(Written.floats(ImageEncoder.of(HEIGHT, WIDTH, 1), decoded, 1))
        .isEqualTo(TensorFlowImages.decodedPng(file, 1));
    float[] theirs = TensorFlowImages.decodedPng(file, 4);
    for (int i = 3; i < theirs.length; i += 4) {
      assertThat(theirs[i]).isEqualTo((1 << bits) - 1f);
      theirs[i] = 255;
    }
    assertThat(Written.floats(ImageEncoder.of(HEIGHT, WIDTH, 4), decoded, 4)).isEqualTo(theirs);
  }

  /** Decoders of JPEG may differ by little. */
  @Test
  void jpegIsReadAlmostAsInTensorFlow() {
    byte[] file = encoded(photo(), "jpg");
    float[] ours =
        Written.floats(ImageEncoder.of(HEIGHT, WIDTH, 3), ImageDecoder.decode(file, "m"), 3);
    float[] theirs =
        TensorFlowImages.decoded(
            file, (tf, content) -> tf.image.decodeJpeg(content, DecodeJpeg.channels(3L)));
    assertThat(ours).usingTolerance(3).containsExactly(theirs).inOrder();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bmp", "gif"})
  void otherFormats(String format) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    image.setRGB(3, 4, 0x0000FF);
    image.setRGB(5, 6, 0xFFFF00);
    BufferedImage decoded = ImageDecoder.decode(encoded(image, format), "m");
    ImageEncoder encoder = ImageEncoder.of(HEIGHT, WIDTH, 3);
    assertThat(Written.floats(encoder, decoded, 3)).isEqualTo(Written.floats(encoder, image, 3));
  }

  @Test
  void buffersAreReadFromPositionToLimit() {
    byte[] file = encoded(photo(), "png");
    for (boolean direct : new boolean[] {false, true}) {
      int size = file.length + 9;
      ByteBuffer whole = direct ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
      ByteBuffer buffer = whole.position(2).slice();
      buffer.position(3).put(file).position(3).limit(3 + file.length);
      BufferedImage image = ImageDecoder.decode(buffer, "m");
      assertThat(image.getRGB(20, 20)).isEqualTo(photo().getRGB(20, 20));
      assertThat(buffer.position()).isEqualTo(3);
      assertThat(buffer.limit()).isEqualTo(3 + file.length);
      assertThat(ImageDecoder.decode(buffer.asReadOnlyBuffer(), "m").getWidth()).isEqualTo(WIDTH);
    }
  }

  @Test
  void files(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.png");
    Files.write(file, encoded(photo(), "png"));
    assertThat(ImageDecoder.decode(file, "m").getRGB(20, 20)).isEqualTo(photo().getRGB(20, 20));
    Files.writeString(file, "text");
    var damaged = assertFails("unreadable-image", () -> ImageDecoder.decode(file, "m"));
    assertThat(damaged.found())
        .isEqualTo(file + " with 4 bytes that begin with 74 65 78 74 (no reader knows them)");
    Path absent = folder.resolve("b.png");
    assertThat(assertFails("missing-file", () -> ImageDecoder.decode(absent, "m")).found())
        .isEqualTo(absent + ", which is absent");
    assertThat(assertFails("unreadable-image", () -> ImageDecoder.decode(folder, "m")).found())
        .startsWith(folder + ", which cannot be read");
  }

  @Test
  void messagesSayWhatWasFound() {
    byte[] text = "hello".getBytes(StandardCharsets.UTF_8);
    var error = assertFails("unreadable-image", () -> ImageDecoder.decode(text, "m"));
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "m: found 5 bytes that begin with 68 65 6c 6c (no reader knows them), expected an"
                + " encoded image, such as PNG, JPEG, GIF or BMP.");
    assertThat(assertFails("unreadable-image", () -> ImageDecoder.decode(new byte[0], "m")).found())
        .isEqualTo("no bytes (no reader knows them)");
    assertFails("missing-value", () -> ImageDecoder.decode((byte[]) null, "m"));
    assertFails("missing-value", () -> ImageDecoder.decode((ByteBuffer) null, "m"));
    assertFails("missing-value", () -> ImageDecoder.decode((Path) null, "m"));
  }

  /** Whatever is wrong with a file, the error says so; some damage passes unseen. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void damagedFilesAreRefusedOrRead(String format) {
    byte[] file = encoded(photo(), format);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(file, i % 2 == 0 ? random.nextInt(file.length) : file.length);
      // Behind the sizes: a false one only asks for memory.
      for (int j = 0; j < 3 && damaged.length > 40; j++) {
        damaged[40 + random.nextInt(damaged.length - 40)] = (byte) random.nextInt();
      }
      try {
        assertThat(ImageDecoder.decode(damaged, "m")).isNotNull();
      } catch (InvalidValueException e) {
        assertThat(e.id()).isEqualTo("unreadable-image");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(10);
  }

  private static InvalidValueException assertFails(String id, Executable decoding) {
    var error = assertThrows(InvalidValueException.class, decoding);
    assertThat(error.id()).isEqualTo(id);
    assertThat(error.path()).isEqualTo("m");
    return error;
  }
}
