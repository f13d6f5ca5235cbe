package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;

/**
 * Tensors of rank 1 to 4, whose first axis is fixed to one or two.
 *
 * <p>The model has no batch axis. What is a fixed first axis in its signature is the number of
 * examples here: one, two, or five for the input that takes any number.
 */
class ShapesTest {

  private static final String MODEL = "mlnet_shape_test";

  record One(
      @Tensor(
              name = "ThreeDim",
              shape = {-1, 2})
          float[][] rows,
      @Tensor(
              name = "FourDim",
              shape = {-1, -1, 3})
          float[][][] pixels) {}

  record OneOfTwo(
      @Tensor(name = "TwoDim") float[] values,
      @Tensor(
              name = "FourDimKnown",
              shape = {2, 2, 2})
          float[] cube) {}

  record OneOfMany(@Tensor(name = "OneDim") float value) {}

  record OneAnswered(
      @Tensor(name = "o_OneDim") float[] values,
      @Tensor(
              name = "o_ThreeDim",
              shape = {-1, 2})
          float[][] rows,
      @Tensor(
              name = "o_FourDim",
              shape = {-1, -1, 3})
          float[][][] pixels) {}

  record OneOfTwoAnswered(
      @Tensor(name = "o_TwoDim") float[] values,
      @Tensor(
              name = "o_FourDimKnown",
              shape = {2, 2, 2})
          float[] cube) {}

  @Test
  void allRanksComeBackUnchanged() throws IOException {
    Case shapes = RealModels.readCase(MODEL, "shapes");
    float[] three = shapes.floatsIn("ThreeDim");
    float[] four = shapes.floatsIn("FourDim");
    float[][][] pixels = {
      {{four[0], four[1], four[2]}, {four[3], four[4], four[5]}},
      {{four[6], four[7], four[8]}, {four[9], four[10], four[11]}}
    };
    One one = new One(new float[][] {{three[0], three[1]}, {three[2], three[3]}}, pixels);
    List<OneOfTwo> two = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      two.add(
          new OneOfTwo(
              slice(shapes.floatsIn("TwoDim"), i, 2),
              slice(shapes.floatsIn("FourDimKnown"), i, 8)));
    }
    List<OneOfMany> many = new ArrayList<>();
    for (float value : shapes.floatsIn("OneDim")) {
      many.add(new OneOfMany(value));
    }

    try (SavedModelBundle model = RealModels.load(MODEL);
        ShapesTest_OneTensors ones = ShapesTest_OneTensors.of(one);
        ShapesTest_OneOfTwoTensors twos = ShapesTest_OneOfTwoTensors.of(two);
        ShapesTest_OneOfManyTensors manies = ShapesTest_OneOfManyTensors.of(many)) {
      Map<String, org.tensorflow.Tensor> inputs = new HashMap<>(ones.tensors());
      inputs.putAll(twos.tensors());
      inputs.putAll(manies.tensors());
      try (Result result = model.function(shapes.signature()).call(inputs)) {
        OneAnswered oneAnswered = ShapesTest_OneAnsweredTensors.read(result).get(0);
        assertThat(oneAnswered.values()).isEqualTo(shapes.floatsOut("o_OneDim"));
        assertThat(oneAnswered.rows()).isEqualTo(one.rows());
        assertThat(oneAnswered.pixels()).isEqualTo(one.pixels());
        List<OneOfTwoAnswered> twoAnswered = ShapesTest_OneOfTwoAnsweredTensors.read(result);
        for (int i = 0; i < 2; i++) {
          assertThat(twoAnswered.get(i).values()).isEqualTo(two.get(i).values());
          assertThat(twoAnswered.get(i).cube()).isEqualTo(two.get(i).cube());
        }
      }
    }
  }

  private static float[] slice(float[] values, int index, int size) {
    float[] slice = new float[size];
    System.arraycopy(values, index * size, slice, 0, size);
    return slice;
  }
}
