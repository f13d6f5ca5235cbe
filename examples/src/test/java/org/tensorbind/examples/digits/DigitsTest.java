package org.tensorbind.examples.digits;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Comparator.comparingDouble;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ConversionException;
import org.tensorbind.Scored;
import org.tensorbind.examples.support.Split;
import org.tensorflow.ndarray.Shape;

class DigitsTest {

  @Test
  void readsDigits() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    double accuracy = Digits.run(new PrintStream(printed, true, StandardCharsets.UTF_8)).accuracy();

    assertThat(accuracy).isAtLeast(0.95);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("looks like a 3");
  }

  @Test
  void trainerWritesAModelThatReadsDigits(@TempDir Path folder) throws IOException {
    DigitsTrainer.train(folder, 8, new PrintStream(OutputStream.nullOutputStream()));

    List<LabelledDigit> heldOut = Split.of(DigitData.load()).heldOut();
    try (DigitModel model = DigitModelImpl.load(folder)) {
      assertThat(Digits.judge(model, heldOut).accuracy()).isAtLeast(0.9);
    }
  }

  @Test
  void theLikeliestDigitsStandInOrder() {
    Digit digit = DigitData.load().get(0).digit();

    try (DigitModel model = DigitModelImpl.load()) {
      Reading reading = model.read(digit);

      assertThat(reading.likeliest()).hasSize(3);
      assertThat((long) reading.likeliest().get(0).label()).isEqualTo(reading.digit());
      assertThat(reading.likeliest()).isInOrder(comparingDouble(Scored<Integer>::score).reversed());
      assertThat(model.label(digit)).isEqualTo(reading.digit());
    }
  }

  @Test
  void pixelsAreAnImageFromZeroToOne() {
    int[] pixels = new int[64];
    pixels[9] = 8;
    pixels[63] = 16;

    try (DigitTensors batch = DigitTensors.of(new Digit(pixels))) {
      assertThat(batch.image().shape()).isEqualTo(Shape.of(1, 8, 8, 1));
      assertThat(batch.image().getFloat(0, 0, 0, 0)).isEqualTo(0f);
      assertThat(batch.image().getFloat(0, 1, 1, 0)).isEqualTo(0.5f);
      assertThat(batch.image().getFloat(0, 7, 7, 0)).isEqualTo(1f);
    }
  }

  @Test
  void anImageOfAnotherSizeIsRefused() {
    Digit cut = new Digit(new int[56]);

    ConversionException refused =
        assertThrows(ConversionException.class, () -> DigitTensors.of(cut));

    assertThat(refused.path()).isEqualTo("Digit.pixels");
  }
}
