package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** Six numbers and a one-hot category in one vector: the fuel that cars need. */
class AutoMpgTest {

  private static final String MODEL = "auto_mpg_onehot9";

  @Tensor(name = "normalization_input", shape = 9)
  record Car(
      @Tensor int cylinders,
      @Tensor float displacement,
      @Tensor float horsepower,
      @Tensor int weight,
      @Tensor float acceleration,
      @Tensor int modelYear,
      @OneHot(categories = {"usa", "europe", "japan"}) String origin,
      float milesPerGallon) {

    /** A line of {@code mpg.csv}. */
    static Car parse(String line) {
      String[] cells = line.split(",", 9);
      return new Car(
          Integer.parseInt(cells[1]),
          Float.parseFloat(cells[2]),
          Float.parseFloat(cells[3]),
          Integer.parseInt(cells[4]),
          Float.parseFloat(cells[5]),
          Integer.parseInt(cells[6]),
          cells[7],
          Float.parseFloat(cells[0]));
    }
  }

  record Consumption(@Tensor(name = "dense_7", shape = 1) float milesPerGallon) {}

  @SavedModel(path = "signatures/auto_mpg_onehot9.signature.json")
  interface AutoMpgModel extends AutoCloseable {
    List<Consumption> estimate(List<Car> cars);

    @Tensor(shape = 1)
    float estimate(Car car);

    @Override
    void close();
  }

  @Test
  void theVectorsAreThoseOfTheCase() throws IOException {
    float[] fed = RealModels.readCase(MODEL, "all").floatsIn("normalization_input");
    List<Car> cars = cars();

    try (AutoMpgTest_CarTensors batch = AutoMpgTest_CarTensors.of(cars)) {
      float[] converted = new float[fed.length];
      assertThat(batch.normalization_input().shape().size()).isEqualTo(fed.length);
      batch.normalization_input().asRawTensor().data().asFloats().read(converted);
      assertThat(converted).isEqualTo(fed);
    }
  }

  @Test
  void theModelIsAsGoodAsItsAuthorSays() throws IOException {
    List<Car> cars = cars();
    try (AutoMpgModel model = AutoMpgTest_AutoMpgModelImpl.load(RealModels.folder(MODEL))) {
      List<Consumption> answers = model.estimate(cars);

      double error = 0;
      for (int i = 0; i < cars.size(); i++) {
        error += Math.abs(answers.get(i).milesPerGallon() - cars.get(i).milesPerGallon());
      }
      assertWithMessage("mean absolute error").that(error / cars.size()).isWithin(0.001).of(1.856);
      float first = answers.get(0).milesPerGallon();
      assertThat(model.estimate(cars.get(0))).isWithin(1e-4f).of(first);
    }
  }

  private static List<Car> cars() throws IOException {
    List<Car> cars = new ArrayList<>();
    for (String line : Files.readAllLines(RealModels.data("auto_mpg/mpg.csv"))) {
      boolean header = line.startsWith("mpg,");
      boolean blank = line.contains(",,");
      if (!header && !blank) {
        cars.add(Car.parse(line));
      }
    }
    assertThat(cars).hasSize(392);
    return cars;
  }
}
