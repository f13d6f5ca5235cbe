package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** Models that take single numbers: float64, int32 and float32, and one as a tf.Example. */
class NumbersTest {

  record Point(@Tensor(name = "inputPoint", shape = 2) double[] coordinates) {}

  record Moved(@Tensor(name = "outputPoint", shape = 2) double[] coordinates) {}

  /** Its input is a point {@code [2]}, without a batch axis. */
  @SavedModel(path = "signatures/siddhi_regression_f64.signature.json")
  interface RegressionModel extends AutoCloseable {
    @Tensor(name = "outputPoint", shape = 2)
    double[] move(@Tensor(name = "inputPoint", shape = 2) double[] point);

    List<Moved> moveAll(List<Point> points);

    @Override
    void close();
  }

  @Test
  void float64() throws IOException {
    Case point = RealModels.readCase("siddhi_regression_f64", "r");
    double[] fed = doubles(point.inputs().get("inputPoint"));
    double[] expected = doubles(point.outputs().get("outputPoint"));

    try (RegressionModel model =
        NumbersTest_RegressionModelImpl.load(RealModels.folder("siddhi_regression_f64"))) {
      assertThat(model.move(fed)).usingTolerance(1e-9).containsExactly(expected).inOrder();
      List<Moved> moved =
          model.moveAll(List.of(new Point(fed), new Point(new double[2]), new Point(fed)));
      assertThat(moved).hasSize(3);
      assertThat(moved.get(2).coordinates())
          .usingTolerance(1e-9)
          .containsExactly(expected)
          .inOrder();
    }
  }

  private static double[] doubles(List<String> texts) {
    return texts.stream().mapToDouble(Double::parseDouble).toArray();
  }

  record Numbers(@Tensor int x, @Tensor int y) {}

  record Combined(@Tensor(name = "output_0") int first, @Tensor(name = "output_1") int second) {}

  /** Its inputs are {@code []}: there is one call for each example. */
  @SavedModel(path = "signatures/tfjs_multi_output.signature.json")
  interface MultiOutputModel extends AutoCloseable {
    Combined combine(Numbers numbers);

    List<Combined> combine(List<Numbers> numbers);

    @Override
    void close();
  }

  @Test
  void int32AndSeveralOutputs() throws IOException {
    try (MultiOutputModel model =
        NumbersTest_MultiOutputModelImpl.load(RealModels.folder("tfjs_multi_output"))) {
      Case scalar = RealModels.readCase("tfjs_multi_output", "scalar");
      assertThat(model.combine(numbers(scalar).get(0))).isEqualTo(combined(scalar).get(0));
      Case vector = RealModels.readCase("tfjs_multi_output", "vec_into_scalar_signature");
      assertThat(model.combine(numbers(vector))).isEqualTo(combined(vector));
      assertThat(model.combine(List.of())).isEmpty();
    }
  }

  private static List<Numbers> numbers(Case example) {
    List<String> x = example.inputs().get("x");
    List<String> y = example.inputs().get("y");
    return IntStream.range(0, x.size())
        .mapToObj(i -> new Numbers(Integer.parseInt(x.get(i)), Integer.parseInt(y.get(i))))
        .toList();
  }

  private static List<Combined> combined(Case example) {
    List<String> first = example.outputs().get("output_0");
    List<String> second = example.outputs().get("output_1");
    return IntStream.range(0, first.size())
        .mapToObj(
            i -> new Combined(Integer.parseInt(first.get(i)), Integer.parseInt(second.get(i))))
        .toList();
  }

  record X(@Tensor(shape = 1) float x) {}

  record Y(@Tensor(shape = 1) float y) {}

  record Inputs(@Tensor(shape = 1) float inputs) {}

  record Outputs(@Tensor(shape = 1) float outputs) {}

  record Scores(@Tensor(shape = 1) float scores) {}

  record Serialized(@Tensor(name = "inputs", dtype = DType.STRING) byte[] example) {}

  @SavedModel(path = "signatures/serving_half_plus_two_cpu.signature.json")
  interface HalfPlusTwoModel extends AutoCloseable {
    List<Y> predict(List<X> numbers);

    @ForSignature("regress_x2_to_y3")
    List<Outputs> halfPlusThree(List<Inputs> numbers);

    @ForSignature("regress_x_to_y")
    List<Outputs> regress(List<Serialized> examples);

    @ForSignature("regress_x_to_y2")
    List<Outputs> regressPlusThree(List<Serialized> examples);

    @ForSignature("classify_x_to_y")
    List<Scores> classify(List<Serialized> examples);

    @Override
    void close();
  }

  @Test
  void allSignaturesOfHalfPlusTwo() throws IOException {
    String name = "serving_half_plus_two_cpu";
    try (HalfPlusTwoModel model = NumbersTest_HalfPlusTwoModelImpl.load(RealModels.folder(name))) {
      Case x = RealModels.readCase(name, "x");
      assertThat(model.predict(List.of(new X(1), new X(2), new X(5))).stream().map(Y::y))
          .containsExactlyElementsIn(floats(x, "y"))
          .inOrder();
      Case x2 = RealModels.readCase(name, "x2");
      assertThat(
              model.halfPlusThree(List.of(new Inputs(1), new Inputs(2))).stream()
                  .map(Outputs::outputs))
          .containsExactlyElementsIn(floats(x2, "outputs"))
          .inOrder();
      Case ex = RealModels.readCase(name, "ex");
      List<Serialized> examples = ex.serialized().stream().map(Serialized::new).toList();
      assertThat(model.regress(examples).stream().map(Outputs::outputs))
          .containsExactlyElementsIn(floats(ex, "outputs"))
          .inOrder();
      assertThat(model.regressPlusThree(examples).stream().map(Outputs::outputs))
          .containsExactly(3.5f, 6.5f)
          .inOrder();
      Case ex2 = RealModels.readCase(name, "ex2");
      examples = ex2.serialized().stream().map(Serialized::new).toList();
      assertThat(model.classify(examples).stream().map(Scores::scores))
          .containsExactlyElementsIn(floats(ex2, "scores"));
    }
  }

  private static List<Float> floats(Case example, String output) {
    return example.outputs().get(output).stream().map(Float::valueOf).toList();
  }
}
