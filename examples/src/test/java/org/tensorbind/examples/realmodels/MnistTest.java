package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** Images of unknown size from PNG files, and outputs of three dtypes: handwritten digits. */
class MnistTest {

  private static final String MODEL = "ovh_mnist";

  record Picture(
      @Tensor(
              name = "image",
              shape = {-1, -1, 1})
          float[][][] pixels) {

    static Picture read(Path png) throws IOException {
      Raster raster = ImageIO.read(png.toFile()).getRaster();
      float[][][] pixels = new float[raster.getHeight()][raster.getWidth()][1];
      for (int y = 0; y < raster.getHeight(); y++) {
        for (int x = 0; x < raster.getWidth(); x++) {
          pixels[y][x][0] = raster.getSample(x, y, 0);
        }
      }
      return new Picture(pixels);
    }
  }

  record Recognition(
      @Tensor(name = "class_ids", shape = 1) long digit,
      @Tensor(name = "classes", shape = 1) String label,
      @Tensor(shape = 10) float[] probabilities,
      @Tensor(shape = 10) float[] logits) {}

  @SavedModel(path = "signatures/ovh_mnist.signature.json", signature = "predict")
  interface MnistModel extends AutoCloseable {
    List<Recognition> recognize(List<Picture> pictures);

    @Override
    void close();
  }

  @Test
  void allTenAreRecognized() throws IOException {
    List<Picture> pictures = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      pictures.add(Picture.read(RealModels.data("mnist_png_ovh/" + digit + ".png")));
    }

    List<Recognition> recognitions = recognize(pictures);

    for (int digit = 0; digit < 10; digit++) {
      Recognition recognition = recognitions.get(digit);
      assertWithMessage("%s.png", digit).that(recognition.digit()).isEqualTo(digit);
      assertWithMessage("%s.png", digit).that(recognition.label()).isEqualTo("" + digit);
      assertWithMessage("%s.png", digit)
          .that(recognition.probabilities()[digit])
          .isGreaterThan(0.5f);
    }
  }

  @Test
  void zeroIsAnsweredAsInTheCase() throws IOException {
    Case zero = RealModels.readCase(MODEL, "zero");
    Picture picture = Picture.read(RealModels.data("mnist_png_ovh/0.png"));

    Recognition recognition = recognize(List.of(picture)).get(0);

    assertThat(recognition.label()).isEqualTo(zero.stringsOut("classes").get(0));
    assertThat(recognition.probabilities())
        .usingTolerance(1e-6)
        .containsExactly(zero.floatsOut("probabilities"))
        .inOrder();
    assertThat(recognition.logits())
        .usingTolerance(0.01)
        .containsExactly(zero.floatsOut("logits"))
        .inOrder();
  }

  private static List<Recognition> recognize(List<Picture> pictures) {
    try (MnistModel model = MnistTest_MnistModelImpl.load(RealModels.folder(MODEL))) {
      return model.recognize(pictures);
    }
  }
}
