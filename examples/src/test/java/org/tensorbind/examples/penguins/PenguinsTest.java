package org.tensorbind.examples.penguins;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorbind.ConversionException;
import org.tensorbind.ModelMismatchException;
import org.tensorbind.examples.support.Split;
import org.tensorflow.ndarray.Shape;

class PenguinsTest {

  @Test
  void tellsTheSpecies() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    double accuracy =
        Penguins.run(new PrintStream(printed, true, StandardCharsets.UTF_8)).accuracy();

    assertThat(accuracy).isAtLeast(0.97);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("is GENTOO");
  }

  @Test
  void trainerWritesAModelThatTellsTheSpecies(@TempDir Path folder) throws IOException {
    PenguinsTrainer.train(folder, 20, new PrintStream(OutputStream.nullOutputStream()));

    List<Observation> heldOut = Split.of(PenguinData.load()).heldOut();
    try (PenguinModel model = PenguinModelImpl.load(folder)) {
      assertThat(Penguins.judge(model, heldOut).accuracy()).isAtLeast(0.95);
    }
  }

  @Test
  void aModelOfSomethingElseIsRefused() {
    Path digits = Path.of("src/main/resources/models/digits");

    ModelMismatchException refused =
        assertThrows(ModelMismatchException.class, () -> PenguinModelImpl.load(digits));

    assertThat(refused.differences())
        .contains("signature \"serving_default\": input \"penguin\" is not there");
  }

  @Test
  void aPenguinIsOneVector() {
    Penguin measured = new Penguin("Dream", 44.05, 17.11, 200.9, 4219 + 809.041, Sex.MALE);

    Map<String, Object> tensors = PenguinTensors.CONVERTER.preview(measured);

    assertThat(tensors.keySet()).containsExactly("penguin");
    assertThat((float[]) tensors.get("penguin"))
        .usingTolerance(1e-6)
        .containsExactly(new float[] {0, 1, 0, 0, 0, 0, 1, 0, 1})
        .inOrder();
  }

  @Test
  void whatIsMissingIsTheMean() {
    Penguin unmeasured = new Penguin("Biscoe", null, null, null, null, null);

    Map<String, Object> tensors = PenguinTensors.CONVERTER.preview(unmeasured);

    assertThat((float[]) tensors.get("penguin"))
        .usingTolerance(0)
        .containsExactly(new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0})
        .inOrder();
  }

  @Test
  void observationsCarryTheirLabels() {
    List<Observation> observations = PenguinData.load();

    try (ObservationTensors batch = ObservationTensors.of(observations)) {
      assertThat(batch.penguin().shape()).isEqualTo(Shape.of(344, 9));
      assertThat(batch.species().shape()).isEqualTo(Shape.of(344, 3));
    }
  }

  @Test
  void anUnknownIslandIsRefused() {
    Penguin known = new Penguin("Biscoe", 44.0, 17.0, 200.0, 4200.0, Sex.MALE);
    Penguin elsewhere = new Penguin("Torgerson", 44.0, 17.0, 200.0, 4200.0, Sex.MALE);

    ConversionException refused =
        assertThrows(ConversionException.class, () -> PenguinTensors.of(List.of(known, elsewhere)));

    assertThat(refused.path()).isEqualTo("Penguin.island");
    assertThat(refused.index()).isEqualTo(1);
    assertThat(refused).hasMessageThat().contains("Torgerson");
  }
}
