package org.tensorbind.image;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.Interpolation;
import org.tensorbind.annotation.Layout;
import org.tensorbind.annotation.Resize;
import org.tensorbind.value.InvalidValueException;
import org.tensorbind.write.ByteWriter;
import org.tensorbind.write.FloatWriter;

class ImageEncoderTest {
  private static BufferedImage image(int height, int width) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] argb = new Random(height * 31L + width).ints((long) height * width).toArray();
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }

  @Property(tries = 300)
  void channelsFirstIsATranspose(
      @ForAll @IntRange(min = 1, max = 20) int fromHeight,
      @ForAll @IntRange(min = 1, max = 20) int fromWidth,
      @ForAll @IntRange(min = 1, max = 20) int height,
      @ForAll @IntRange(min = 1, max = 20) int width,
      @ForAll Resize resize,
      @ForAll Interpolation interpolation,
      @ForAll @IntRange(min = 0, max = 2) int kind) {
    int channels = new int[] {1, 3, 4}[kind];
    BufferedImage image = image(fromHeight, fromWidth);
    ImageEncoder last =
        (resize == Resize.NONE
                ? ImageEncoder.of(fromHeight, fromWidth, channels)
                : ImageEncoder.of(height, width, channels).resize(resize))
            .interpolation(interpolation)
            .scale(1.0 / 255, -1);
    float[] hwc = Written.floats(last, image, channels);
    float[] chw = Written.floats(last.layout(Layout.CHW), image, channels);
    int plane = hwc.length / channels;
    for (int i = 0; i < plane; i++) {
      for (int c = 0; c < channels; c++) {
        assertThat(chw[c * plane + i]).isEqualTo(hwc[i * channels + c]);
      }
    }
  }

  /** The whole way of an image, rather than of numbers. */
  @Property(tries = 100)
  void imagesAreResizedAsInTensorFlow(
      @ForAll @IntRange(min = 1, max = 40) int fromHeight,
      @ForAll @IntRange(min = 1, max = 40) int fromWidth,
      @ForAll @IntRange(min = 1, max = 40) int height,
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll Interpolation interpolation) {
    BufferedImage image = image(fromHeight, fromWidth);
    float[] levels = Written.floats(ImageEncoder.of(fromHeight, fromWidth, 3), image, 3);
    float[] expected =
        TensorFlowImages.resized(
            new Picture(fromHeight, fromWidth, 3, levels), height, width, interpolation);
    ImageEncoder encoder =
        ImageEncoder.of(height, width, 3).resize(Resize.STRETCH).interpolation(interpolation);
    assertThat(Written.floats(encoder, image, 3)).isEqualTo(expected);
    byte[] bytes = Written.bytes(encoder, image, 3);
    float[] scaled = Written.floats(encoder.scale(1.0 / 127.5, -1), image, 3);
    double[] doubles = Written.doubles(encoder.scale(1.0 / 127.5, -1), image, 3);
    for (int i = 0; i < expected.length; i++) {
      assertThat(Byte.toUnsignedInt(bytes[i])).isEqualTo((int) Math.rint(expected[i]));
      assertThat(doubles[i]).isEqualTo(expected[i] * (1.0 / 127.5) - 1);
      assertThat(scaled[i]).isEqualTo((float) doubles[i]);
    }
  }

  private static BufferedImage grey(int... levels) {
    BufferedImage image = new BufferedImage(levels.length, 1, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < levels.length; i++) {
      image.getRaster().setSample(i, 0, 0, levels[i]);
    }
    return image;
  }

  @Test
  void wholeNumbersAreRoundedTiesToEven() {
    ImageEncoder half = ImageEncoder.of(1, 2, 1).resize(Resize.STRETCH);
    assertThat(Written.bytes(half, grey(0, 1, 1, 2), 1)).isEqualTo(new byte[] {0, 2});
    assertThat(Written.bytes(half, grey(254, 255, 255, 255), 1))
        .isEqualTo(new byte[] {(byte) 254, (byte) 255});
  }

  @Test
  void wholeNumbersThatDoNotFitAreRefused() {
    ImageEncoder encoder = ImageEncoder.of(1, 2, 1).scale(2, 0);
    assertThat(Written.bytes(encoder, grey(1, 127), 1)).isEqualTo(new byte[] {2, (byte) 254});
    var error =
        assertThrows(InvalidValueException.class, () -> Written.bytes(encoder, grey(1, 128), 1));
    assertThat(error.id()).isEqualTo("out-of-range");
    assertThat(error.found()).isEqualTo("128.0");
  }

  @Test
  void bordersAreBlackBeforeScaling() {
    ImageEncoder encoder = ImageEncoder.of(3, 3, 1).resize(Resize.PAD).scale(1, 5);
    assertThat(Written.floats(encoder, grey(10, 20, 30), 1))
        .isEqualTo(new float[] {5, 5, 5, 15, 25, 35, 5, 5, 5});
  }

  @Test
  void theCentreIsCutOut() {
    ImageEncoder encoder = ImageEncoder.of(1, 2, 1).resize(Resize.CROP);
    assertThat(Written.floats(encoder, grey(1, 2, 3, 4, 5), 1)).isEqualTo(new float[] {2, 3});
  }

  @Test
  void sizesMustFitWhereNothingIsResized() {
    ImageEncoder encoder = ImageEncoder.of(224, 224, 3);
    BufferedImage image = image(480, 640);
    var error = assertThrows(InvalidValueException.class, () -> Written.floats(encoder, image, 3));
    assertThat(error.id()).isEqualTo("image-size");
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "m: found 640x480 (width x height), expected 224x224 (resize = STRETCH, CROP or PAD in"
                + " @Image resizes).");
    var width =
        assertThrows(
            InvalidValueException.class,
            () -> Written.floats(ImageEncoder.of(0, 224, 3), image, 3));
    assertThat(width.expected()).startsWith("224xany height (");
    for (boolean floats : new boolean[] {true, false}) {
      var missing =
          assertThrows(
              InvalidValueException.class,
              () -> {
                if (floats) {
                  encoder.write(null, FloatWriter.scratch(), "m");
                } else {
                  encoder.write(null, ByteWriter.scratch(), "m");
                }
              });
      assertThat(missing.id()).isEqualTo("missing-value");
    }
  }

  @Test
  void unknownSizesAreTheImages() {
    ImageEncoder encoder = ImageEncoder.of(-1, 0, 3);
    BufferedImage image = image(4, 6);
    assertThat(encoder.height(image)).isEqualTo(4);
    assertThat(encoder.width(image)).isEqualTo(6);
    assertThat(Written.floats(encoder, image, 3))
        .isEqualTo(Written.floats(ImageEncoder.of(4, 6, 3), image, 3));
    assertThat(ImageEncoder.of(9, 8, 3).height(image)).isEqualTo(9);
  }

  @Test
  void whatCannotBeIsRefusedAtOnce() {
    ImageEncoder unknown = ImageEncoder.of(0, 5, 3);
    assertThrows(IllegalArgumentException.class, () -> unknown.resize(Resize.STRETCH));
    assertThrows(IllegalArgumentException.class, () -> ImageEncoder.of(5, 5, 2));
    assertThrows(IllegalArgumentException.class, () -> unknown.scale(Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> unknown.scale(1e37, 3e38));
  }
}
