package org.tensorbind.image;

import static com.google.common.truth.Truth.assertThat;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BandedSampleModel;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same colours give the same numbers, whatever an image stores them as. */
class TypesOfImagesTest {
  private static final int HEIGHT = 5;
  private static final int WIDTH = 7;
  private static final int BLACK = 0xFF000000;

  /** Colours that every type can store: black, white, and three more that an opaque image can. */
  private static int[] colours(int... palette) {
    Random random = new Random(3);
    return random.ints(HEIGHT * WIDTH, 0, palette.length).map(i -> palette[i]).toArray();
  }

  private static final int[] STRONG = colours(BLACK, -1, 0xFFFF0000, 0xFF00FF00, 0xFF0000FF);
  private static final int[] GREYS = IntStream.range(0, 35).map(i -> i * 7 * 0x10101).toArray();

  private static BufferedImage painted(BufferedImage image, int... argb) {
    image.setRGB(0, 0, WIDTH, HEIGHT, argb, 0, WIDTH);
    return image;
  }

  private static float[] levels(int channels, int... argb) {
    float[] levels = new float[argb.length * channels];
    for (int i = 0; i < argb.length; i++) {
      for (int c = 0; c < channels; c++) {
        int shift = c == 3 ? 24 : 16 - 8 * c;
        levels[i * channels + c] = argb[i] >> shift & 0xFF;
      }
    }
    return levels;
  }

  private static float[] written(BufferedImage image, int channels) {
    return Written.floats(ImageEncoder.of(HEIGHT, WIDTH, channels), image, channels);
  }

  private static IntStream colourTypes() {
    return IntStream.rangeClosed(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED)
        .filter(
            type ->
                type != BufferedImage.TYPE_BYTE_GRAY
                    && type != BufferedImage.TYPE_USHORT_GRAY
                    && type != BufferedImage.TYPE_BYTE_BINARY);
  }

  @ParameterizedTest
  @MethodSource("colourTypes")
  void colours(int type) {
    BufferedImage image = painted(new BufferedImage(WIDTH, HEIGHT, type), STRONG);
    assertThat(written(image, 3)).isEqualTo(levels(3, STRONG));
    assertThat(written(image, 4)).isEqualTo(levels(4, STRONG));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR
      })
  void anyColour(int type) {
    int[] argb = new Random(1).ints(HEIGHT * WIDTH).map(i -> i | BLACK).toArray();
    BufferedImage image = painted(new BufferedImage(WIDTH, HEIGHT, type), argb);
    assertThat(written(image, 3)).isEqualTo(levels(3, argb));
    assertThat(written(image, 4)).isEqualTo(levels(4, argb));
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_4BYTE_ABGR})
  void transparencyIsDroppedOrKeptApart(int type) {
    int[] argb = new Random(2).ints(HEIGHT * WIDTH).toArray();
    BufferedImage image = painted(new BufferedImage(WIDTH, HEIGHT, type), argb);
    assertThat(written(image, 3)).isEqualTo(levels(3, argb));
    assertThat(written(image, 4)).isEqualTo(levels(4, argb));
  }

  /** Levels that an alpha of 0x80 multiplies and divides without loss. */
  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB_PRE, BufferedImage.TYPE_4BYTE_ABGR_PRE})
  void multipliedColoursAreDivided(int type) {
    int[] argb = colours(0x80FF0000, 0x8000FF00, 0x80FF00FF, 0xFF123456);
    BufferedImage image = painted(new BufferedImage(WIDTH, HEIGHT, type), argb);
    assertThat(written(image, 4)).isEqualTo(levels(4, argb));
  }

  @Test
  void binaryImages() {
    int[] argb = colours(BLACK, -1);
    for (int type : new int[] {BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED}) {
      BufferedImage image = painted(new BufferedImage(WIDTH, HEIGHT, type), argb);
      assertThat(written(image, 3)).isEqualTo(levels(3, argb));
      assertThat(written(image, 1)).isEqualTo(levels(1, argb));
    }
  }

  @Test
  void palettesWithTransparency() {
    int[] palette = {0x00102030, 0x7F405060, 0xFF708090, 0xFFFFFFFF};
    IndexColorModel model = new IndexColorModel(2, 4, palette, 0, true, -1, DataBuffer.TYPE_BYTE);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, model);
    int[] argb = new int[HEIGHT * WIDTH];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = palette[i % 4];
      image.getRaster().setSample(i % WIDTH, i / WIDTH, 0, i % 4);
    }
    assertThat(written(image, 4)).isEqualTo(levels(4, argb));
    assertThat(written(image, 3)).isEqualTo(levels(3, argb));
  }

  /** {@code getRGB} would brighten these, for Java takes grey levels for linear. */
  @Test
  void greyLevelsStayAsTheyAre() {
    BufferedImage bytes = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage shorts = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_USHORT_GRAY);
    for (int i = 0; i < GREYS.length; i++) {
      int level = GREYS[i] & 0xFF;
      bytes.getRaster().setSample(i % WIDTH, i / WIDTH, 0, level);
      shorts.getRaster().setSample(i % WIDTH, i / WIDTH, 0, level << 8 | 0xFF);
    }
    for (BufferedImage image : new BufferedImage[] {bytes, shorts}) {
      assertThat(written(image, 1)).isEqualTo(levels(1, GREYS));
      assertThat(written(image, 3)).isEqualTo(levels(3, GREYS));
    }
    BufferedImage colours =
        painted(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB), GREYS);
    assertThat(written(colours, 1)).isEqualTo(levels(1, GREYS));
  }

  /** Types that have no name: any order of bands, two of them, each in an array of its own. */
  @ParameterizedTest
  @ValueSource(ints = {DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT})
  void customTypes(int transferType) {
    int unit = transferType == DataBuffer.TYPE_BYTE ? 1 : 0x100;
    int[] argb = new Random(4).ints(HEIGHT * WIDTH).toArray();
    int[] grey = new Random(5).ints(HEIGHT * WIDTH, 0, 256).toArray();
    BufferedImage colours = banded(transferType, ColorSpace.CS_sRGB, 4);
    BufferedImage greys = banded(transferType, ColorSpace.CS_GRAY, 2);
    int[] alphaGrey = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      int[] shifts = {16, 8, 0, 24};
      for (int band = 0; band < 4; band++) {
        int level = argb[i] >> shifts[band] & 0xFF;
        colours.getRaster().setSample(i % WIDTH, i / WIDTH, band, level * unit);
      }
      int alpha = 255 - grey[i];
      greys.getRaster().setSample(i % WIDTH, i / WIDTH, 0, grey[i] * unit);
      greys.getRaster().setSample(i % WIDTH, i / WIDTH, 1, alpha * unit);
      alphaGrey[i] = alpha << 24 | grey[i] * 0x10101;
    }
    assertThat(written(colours, 4)).isEqualTo(levels(4, argb));
    assertThat(written(greys, 4)).isEqualTo(levels(4, alphaGrey));
  }

  private static BufferedImage banded(int transferType, int space, int bands) {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(space),
            true,
            false,
            ComponentColorModel.TRANSLUCENT,
            transferType);
    WritableRaster raster =
        Raster.createWritableRaster(
            new BandedSampleModel(transferType, WIDTH, HEIGHT, bands), new Point());
    return new BufferedImage(model, raster, false, null);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void partsOfImages(int type) {
    BufferedImage whole = new BufferedImage(WIDTH + 9, HEIGHT + 4, type);
    BufferedImage part = whole.getSubimage(6, 3, WIDTH, HEIGHT);
    assertThat(written(painted(part, STRONG), 3)).isEqualTo(levels(3, STRONG));
  }

  @Test
  void greyIsAsInTensorFlow() {
    Random random = new Random(6);
    int side = 256;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    int[] argb = random.ints((long) side * side).map(i -> i | BLACK).toArray();
    image.setRGB(0, 0, side, side, argb, 0, side);
    float[] ours = Written.floats(ImageEncoder.of(side, side, 1), image, 1);
    float[] theirs = TensorFlowImages.grey(levels(3, argb));
    for (int i = 0; i < ours.length; i++) {
      if (ours[i] != theirs[i]) {
        // Where the exact sum is almost a whole number, float32 may fall on either side of it.
        long sum = 2989L * Argb.red(argb[i]) + 5870L * Argb.green(argb[i]);
        double exact = (sum + 1140L * Argb.blue(argb[i])) * 511 / 5_100_000.0;
        assertThat(Math.abs(exact - Math.rint(exact))).isLessThan(1e-4);
      }
    }
  }
}
