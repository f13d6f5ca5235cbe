package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** A list of records as a series of steps: {@code [n, 2, 4]} for an LSTM. */
class LstmTest {

  private static final String MODEL = "ovh_3d_lstm";

  @Tensor(shape = 4)
  record Step(@Tensor float a, @Tensor float b, @Tensor float c, @Tensor float d) {

    static Step at(float[] values, int index) {
      int start = 4 * index;
      return new Step(values[start], values[start + 1], values[start + 2], values[start + 3]);
    }
  }

  record Series(@Tensor(name = "input") @Padded(length = 2) List<Step> steps) {}

  record Forecast(@Tensor(name = "output", shape = 1) float value) {}

  @SavedModel(path = "signatures/ovh_3d_lstm.signature.json")
  interface LstmModel extends AutoCloseable {
    List<Forecast> foresee(List<Series> series);

    @Override
    void close();
  }

  @Test
  void seriesAreForeseenAsInTheCase() throws IOException {
    Case rolling = RealModels.readCase(MODEL, "rolling");
    float[] values = rolling.floatsIn("input");
    List<Series> series =
        List.of(
            new Series(List.of(Step.at(values, 0), Step.at(values, 1))),
            new Series(List.of(Step.at(values, 2), Step.at(values, 3))));

    try (LstmModel model = LstmTest_LstmModelImpl.load(RealModels.folder(MODEL))) {
      List<Forecast> forecasts = model.foresee(series);

      assertThat(forecasts).hasSize(2);
      for (int i = 0; i < 2; i++) {
        assertThat(forecasts.get(i).value()).isWithin(1e-6f).of(rolling.floatsOut("output")[i]);
      }
    }
  }
}
