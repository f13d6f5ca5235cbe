package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;
import org.tensorflow.SavedModelBundle;
import org.tensorflow.proto.Example;
import org.tensorflow.proto.Feature;
import org.tensorflow.proto.Features;
import org.tensorflow.proto.FloatList;

/** Models that take single numbers: float64, int32 and float32, and one as a tf.Example. */
class ScalarsTest {

  record Coordinate(@Tensor(name = "inputPoint") double value) {}

  record MovedCoordinate(@Tensor(name = "outputPoint") double value) {}

  record Numbers(@Tensor int x, @Tensor int y) {}

  record Combined(@Tensor(name = "output_0") int first, @Tensor(name = "output_1") int second) {}

  record Point(@Tensor(shape = 1) float x) {}

  record HalfPlusTwo(@Tensor(shape = 1) float y) {}

  record NamedInputs(@Tensor(name = "inputs", shape = 1) float x2) {}

  record NamedOutputs(@Tensor(name = "outputs", shape = 1) float y3) {}

  record Serialized(@Tensor(name = "inputs", dtype = DType.STRING) byte[] example) {

    static Serialized of(float x) {
      Feature feature =
          Feature.newBuilder().setFloatList(FloatList.newBuilder().addValue(x)).build();
      Features features = Features.newBuilder().putFeature("x", feature).build();
      return new Serialized(Example.newBuilder().setFeatures(features).build().toByteArray());
    }
  }

  /** The input is a point {@code [2]} without a batch axis: here, a batch of two coordinates. */
  @Test
  void float64() throws IOException {
    Case point = RealModels.readCase("siddhi_regression_f64", "r");
    List<Coordinate> coordinates =
        point.inputs().get("inputPoint").stream()
            .map(value -> new Coordinate(Double.parseDouble(value)))
            .toList();

    try (SavedModelBundle model = RealModels.load("siddhi_regression_f64");
        ScalarsTest_CoordinateTensors batch = ScalarsTest_CoordinateTensors.of(coordinates);
        Result result = model.function(point.signature()).call(batch.tensors())) {
      List<MovedCoordinate> moved = ScalarsTest_MovedCoordinateTensors.read(result);

      assertThat(moved).hasSize(2);
      for (int i = 0; i < 2; i++) {
        double expected = Double.parseDouble(point.outputs().get("outputPoint").get(i));
        assertThat(moved.get(i).value()).isWithin(1e-9).of(expected);
      }
    }
  }

  /** The inputs are {@code []} in the signature, and take vectors just as well. */
  @Test
  void int32AndSeveralOutputs() throws IOException {
    Case vectors = RealModels.readCase("tfjs_multi_output", "vec_into_scalar_signature");
    List<Numbers> numbers = List.of(new Numbers(1, 1), new Numbers(2, 2), new Numbers(3, 3));

    try (SavedModelBundle model = RealModels.load("tfjs_multi_output");
        ScalarsTest_NumbersTensors batch = ScalarsTest_NumbersTensors.of(numbers);
        Result result = model.function(vectors.signature()).call(batch.tensors())) {
      List<Combined> combined = ScalarsTest_CombinedTensors.read(result);

      assertThat(combined)
          .containsExactly(new Combined(2, 1), new Combined(4, 2), new Combined(6, 3))
          .inOrder();
    }
  }

  @Test
  void columnsOfOne() {
    try (SavedModelBundle model = RealModels.load("serving_half_plus_two_cpu");
        ScalarsTest_PointTensors batch =
            ScalarsTest_PointTensors.of(List.of(new Point(1), new Point(2), new Point(5)));
        Result result = model.function("serving_default").call(batch.tensors())) {
      assertThat(ScalarsTest_HalfPlusTwoTensors.read(result))
          .containsExactly(new HalfPlusTwo(2.5f), new HalfPlusTwo(3), new HalfPlusTwo(4.5f))
          .inOrder();
    }
  }

  @Test
  void anotherSignature() {
    try (SavedModelBundle model = RealModels.load("serving_half_plus_two_cpu");
        ScalarsTest_NamedInputsTensors batch =
            ScalarsTest_NamedInputsTensors.of(List.of(new NamedInputs(1), new NamedInputs(2)));
        Result result = model.function("regress_x2_to_y3").call(batch.tensors())) {
      assertThat(ScalarsTest_NamedOutputsTensors.read(result))
          .containsExactly(new NamedOutputs(3.5f), new NamedOutputs(4))
          .inOrder();
    }
  }

  @Test
  void serializedExamplesAreStringsOfBytes() {
    List<Serialized> examples = List.of(Serialized.of(1), Serialized.of(7));

    try (SavedModelBundle model = RealModels.load("serving_half_plus_two_cpu");
        ScalarsTest_SerializedTensors batch = ScalarsTest_SerializedTensors.of(examples);
        Result result = model.function("regress_x_to_y").call(batch.tensors())) {
      assertThat(ScalarsTest_NamedOutputsTensors.read(result))
          .containsExactly(new NamedOutputs(2.5f), new NamedOutputs(5.5f))
          .inOrder();
    }
  }

  @Test
  void bytesNeedNotBeText() {
    byte[] noText = {(byte) 0xff, 0, (byte) 0xc0};

    try (ScalarsTest_SerializedTensors batch =
        ScalarsTest_SerializedTensors.of(new Serialized(noText))) {
      assertThat(batch.inputs().asBytes().getObject(0)).isEqualTo(noText);
    }
  }
}
