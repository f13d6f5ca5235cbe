package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tensorbind.annotation.Batch;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

/** Models without a common batch axis: one call is one example, whatever its tensors' axes are. */
class MlNetTest {

  record Texts(
      @Tensor(
              name = "A",
              shape = {-1, 2})
          String[][] pairs,
      @Tensor(name = "B") String[] splittable) {}

  record Answer(
      @Tensor(
              name = "Original_A",
              shape = {-1, 2})
          String[][] original,
      @Tensor(
              name = "Joined_Splited_Text",
              shape = {1, 1})
          String[][] joined) {}

  @SavedModel(path = "signatures/mlnet_string_test.signature.json")
  interface StringModel extends AutoCloseable {
    @ForSignature(batch = Batch.NO)
    Answer join(Texts texts);

    @ForSignature(batch = Batch.NO)
    List<Answer> join(List<Texts> texts);

    @Override
    void close();
  }

  @Test
  void textsAreAnsweredAsInTheCase() throws IOException {
    Case strings = RealModels.readCase("mlnet_string_test", "strings");
    String[] pair = strings.stringsIn("A").toArray(String[]::new);
    Texts texts = new Texts(new String[][] {pair}, strings.stringsIn("B").toArray(String[]::new));

    try (StringModel model =
        MlNetTest_StringModelImpl.load(RealModels.folder("mlnet_string_test"))) {
      Answer answer = model.join(texts);

      assertThat(answer.original()).hasLength(1);
      assertThat(answer.original()[0]).asList().isEqualTo(strings.stringsOut("Original_A"));
      assertThat(answer.joined()[0][0]).isEqualTo(strings.stringsOut("Joined_Splited_Text").get(0));
    }
  }

  @Test
  void unicodeComesBackUnchanged() {
    String[][] pairs = {{"Größe \uD83D\uDC27", ""}, {"a", "b"}};
    List<Texts> texts =
        Stream.of("日/本", "x").map(text -> new Texts(pairs, new String[] {text})).toList();

    try (StringModel model =
        MlNetTest_StringModelImpl.load(RealModels.folder("mlnet_string_test"))) {
      List<Answer> answers = model.join(texts);

      assertThat(answers).hasSize(2);
      assertThat(answers.get(0).original()).isEqualTo(pairs);
      assertThat(answers.get(0).joined()[0][0]).isEqualTo("日 本");
      assertThat(answers.get(1).joined()[0][0]).isEqualTo("x");
    }
  }

  @SavedModel(path = "signatures/mlnet_primitive_strings.signature.json")
  interface PrimitiveStringModel extends AutoCloseable {
    @ForSignature(batch = Batch.NO)
    @Tensor
    String merge(@Tensor String input1, @Tensor String input2);

    @Override
    void close();
  }

  @Test
  void shapesMayBeUnknownAltogether() throws IOException {
    Case merge = RealModels.readCase("mlnet_primitive_strings", "merge");
    try (PrimitiveStringModel model =
        MlNetTest_PrimitiveStringModelImpl.load(RealModels.folder("mlnet_primitive_strings"))) {
      assertThat(model.merge(merge.stringsIn("input1").get(0), merge.stringsIn("input2").get(0)))
          .isEqualTo(merge.stringsOut("string_merge").get(0));
    }
  }

  record Shapes(
      @Tensor(name = "OneDim") float[] one,
      @Tensor(
              name = "TwoDim",
              shape = {2, -1})
          float[][] two,
      @Tensor(
              name = "ThreeDim",
              shape = {1, -1, 2})
          float[][][] three,
      @Tensor(
              name = "FourDim",
              shape = {1, -1, -1, 3})
          float[][][][] four,
      @Tensor(
              name = "FourDimKnown",
              shape = {2, 2, 2, 2})
          float[] known) {}

  record SameShapes(
      @Tensor(
              name = "o_OneDim",
              shape = {1, -1})
          float[][] one,
      @Tensor(
              name = "o_TwoDim",
              shape = {2, -1})
          float[][] two,
      @Tensor(
              name = "o_ThreeDim",
              shape = {1, -1, 2})
          float[][][] three,
      @Tensor(
              name = "o_FourDim",
              shape = {1, -1, -1, 3})
          float[][][][] four,
      @Tensor(
              name = "o_FourDimKnown",
              shape = {2, 2, 2, 2})
          float[] known) {}

  @SavedModel(path = "signatures/mlnet_shape_test.signature.json")
  interface ShapeModel extends AutoCloseable {
    SameShapes call(Shapes shapes);

    @Override
    void close();
  }

  @Test
  void allRanksComeBackUnchanged() throws IOException {
    Case shapes = RealModels.readCase("mlnet_shape_test", "shapes");
    float[] two = shapes.floatsIn("TwoDim");
    float[] three = shapes.floatsIn("ThreeDim");
    float[] four = shapes.floatsIn("FourDim");
    float[][][] pixels = {
      {{four[0], four[1], four[2]}, {four[3], four[4], four[5]}},
      {{four[6], four[7], four[8]}, {four[9], four[10], four[11]}}
    };
    Shapes fed =
        new Shapes(
            shapes.floatsIn("OneDim"),
            new float[][] {{two[0], two[1]}, {two[2], two[3]}},
            new float[][][] {{{three[0], three[1]}, {three[2], three[3]}}},
            new float[][][][] {pixels},
            shapes.floatsIn("FourDimKnown"));

    try (ShapeModel model = MlNetTest_ShapeModelImpl.load(RealModels.folder("mlnet_shape_test"))) {
      SameShapes answer = model.call(fed);

      assertThat(answer.one()).isEqualTo(new float[][] {shapes.floatsOut("o_OneDim")});
      assertThat(answer.two()).isEqualTo(fed.two());
      assertThat(answer.three()).isEqualTo(fed.three());
      assertThat(answer.four()).isEqualTo(fed.four());
      assertThat(answer.known()).isEqualTo(shapes.floatsOut("o_FourDimKnown"));
    }
  }
}
