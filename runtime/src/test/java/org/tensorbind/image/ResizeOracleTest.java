package org.tensorbind.image;

import static com.google.common.truth.Truth.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tensorbind.annotation.Interpolation;
import org.tensorbind.annotation.Resize;

/** Resizing, compared bit by bit with TensorFlow's kernels. */
class ResizeOracleTest {
  @Property(tries = 300)
  void equalsTensorFlow(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int fromHeight,
      @ForAll @IntRange(min = 1, max = 300) int fromWidth,
      @ForAll @IntRange(min = 1, max = 70) int height,
      @ForAll @IntRange(min = 1, max = 300) int width,
      @ForAll @IntRange(min = 1, max = 4) int channels,
      @ForAll Interpolation interpolation) {
    float[] numbers = new float[fromHeight * fromWidth * channels];
    Random random = new Random(seed);
    boolean isImage = random.nextBoolean();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = isImage ? random.nextInt(256) : (float) random.nextGaussian();
    }
    Picture picture = new Picture(fromHeight, fromWidth, channels, numbers);
    Resizing resizing = new Resizing(height, width, Resize.STRETCH, interpolation);
    assertThat(picture.resized(resizing).numbers())
        .isEqualTo(TensorFlowImages.resized(picture, height, width, interpolation));
  }
}
