package org.tensorbind.examples.realmodels;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorbind.ConversionException;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.Batch;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.ForSignature;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Side;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;
import org.tensorbind.annotation.Unknown;

/** Models of Keras 3, with the answers that they gave in Python. */
class KerasTest {

  enum Sex {
    MALE,
    FEMALE
  }

  @TensorBind(columns = true)
  record Passenger(
      @Tensor float age,
      @Tensor float fare,
      @OneHot(missing = Missing.ZEROS) Sex sex,
      @OneHot(
              categories = {"C", "Q", "S"},
              unknown = Unknown.ZEROS)
          String port) {

    static Passenger of(KerasCase example, int index) {
      List<JsonElement> sex = example.example("sex", index);
      List<JsonElement> port = example.example("port", index);
      return new Passenger(
          example.floats("age", index)[0],
          example.floats("fare", index)[0],
          Arrays.stream(Sex.values())
              .filter(each -> sex.get(each.ordinal()).getAsFloat() == 1)
              .findFirst()
              .orElse(null),
          List.of("C", "Q", "S", "elsewhere").stream()
              .filter(
                  each ->
                      each.equals("elsewhere") || port.get("CQS".indexOf(each)).getAsFloat() == 1)
              .findFirst()
              .orElseThrow());
    }
  }

  record Survival(@Tensor(name = "output_0", shape = 1) float probability) {}

  @SavedModel(path = "signatures/keras_titanic_like.signature.json")
  interface TitanicModel extends AutoCloseable {
    List<Survival> predict(List<Passenger> passengers);

    @ForSignature("serve")
    @Tensor(shape = 1)
    float serve(Passenger passenger);

    @Override
    void close();
  }

  @Test
  void namedColumns() throws IOException {
    int calls = 0;
    try (TitanicModel model = KerasTest_TitanicModelImpl.load(folder("titanic_like"))) {
      for (KerasCase each : KerasCase.read("titanic_like")) {
        if (each.isError()) {
          assertThat(each.text("note")).isEqualTo("sex of width 3"); // is no Passenger
          continue;
        }
        List<Passenger> passengers = new ArrayList<>();
        for (int i = 0; i < each.shape("age")[0]; i++) {
          passengers.add(Passenger.of(each, i));
        }
        float[] found = new float[passengers.size()];
        List<Survival> answers = model.predict(passengers);
        for (int i = 0; i < found.length; i++) {
          found[i] = answers.get(i).probability();
        }
        calls++;
        if (each.text("note").equals("NaN age gives NaN")) {
          // TensorFlow 2.18, which TensorFlow Java 1.1 has, makes 0 of a NaN where it fuses Relu.
          assertThat(found[0]).isAnyOf(Float.NaN, 0.5f);
          continue;
        }
        each.assertAnswered("output_0", found);
        for (int i = 0; i < found.length; i++) {
          found[i] = model.serve(passengers.get(i));
        }
        each.assertAnswered("output_0", found);
      }
    }
    assertThat(calls).isEqualTo(26);
  }

  record Review(@Padded(length = 64, mask = "mask") int[] tokens) {}

  record ReviewPaddedInFront(@Padded(length = 64, side = Side.START, mask = "mask") int[] tokens) {}

  record ReviewAndMask(@Tensor(shape = 64) int[] tokens, @Tensor(shape = 64) boolean[] mask) {}

  record Score(@Tensor(name = "output_0", shape = 1) float value) {}

  @SavedModel(path = "signatures/keras_reviews.signature.json")
  interface ReviewModel extends AutoCloseable {
    List<Score> judge(List<Review> reviews);

    List<Score> judgePaddedInFront(List<ReviewPaddedInFront> reviews);

    @ForSignature("serve")
    List<Score> judgeMasked(List<ReviewAndMask> reviews);

    @Override
    void close();
  }

  @Test
  void paddingAndMasks() throws IOException {
    int padded = 0;
    try (ReviewModel model = KerasTest_ReviewModelImpl.load(folder("reviews"))) {
      for (KerasCase each : KerasCase.read("reviews")) {
        List<ReviewAndMask> masked = new ArrayList<>();
        List<int[]> tokens = new ArrayList<>();
        for (int i = 0; i < each.shape("tokens")[0]; i++) {
          boolean[] mask = mask(each.example("mask", i));
          int[] ids = each.ints("tokens", i);
          masked.add(new ReviewAndMask(ids, mask));
          tokens.add(real(ids, mask));
        }
        if (each.isError()) {
          assertFailed(each, () -> model.judgeMasked(masked));
          continue;
        }
        each.assertAnswered("output_0", scores(model.judgeMasked(masked)));
        if (each.text("note").equals("pre-padded")) {
          padded++;
          List<ReviewPaddedInFront> reviews =
              tokens.stream().map(ReviewPaddedInFront::new).toList();
          each.assertAnswered("output_0", scores(model.judgePaddedInFront(reviews)));
        } else if (each.text("note").equals("post-padded")) {
          padded++;
          List<Review> reviews = tokens.stream().map(Review::new).toList();
          each.assertAnswered("output_0", scores(model.judge(reviews)));
        }
      }
    }
    assertThat(padded).isEqualTo(24);
  }

  private static boolean[] mask(List<JsonElement> values) {
    boolean[] mask = new boolean[values.size()];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = values.get(i).getAsBoolean();
    }
    return mask;
  }

  private static int[] real(int[] tokens, boolean... mask) {
    int[] real = new int[tokens.length];
    int length = 0;
    for (int i = 0; i < tokens.length; i++) {
      if (mask[i]) {
        real[length++] = tokens[i];
      }
    }
    return Arrays.copyOf(real, length);
  }

  private static float[] scores(List<Score> scores) {
    float[] values = new float[scores.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scores.get(i).value();
    }
    return values;
  }

  record Picture(
      @Tensor(
              name = "image",
              shape = {-1, -1, 3},
              dtype = DType.UINT8)
          int[][][] pixels) {}

  record Pixels(@Tensor(shape = {32, 32, 3}) float[][][] pixels) {}

  record Probabilities(@Tensor(name = "probs", shape = 3) float[] values) {}

  @SavedModel(path = "signatures/keras_images.signature.json")
  interface ImageModel extends AutoCloseable {
    List<Probabilities> classify(List<Picture> pictures);

    @ForSignature("float_32x32")
    List<Probabilities> classifyPixels(List<Pixels> pictures);

    @Override
    void close();
  }

  @Test
  void imagesOfBytesAndFloats() throws IOException {
    try (ImageModel model = KerasTest_ImageModelImpl.load(folder("images"))) {
      for (KerasCase each : KerasCase.read("images", "serving_default")) {
        int[] shape = each.shape("image");
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < shape[0]; i++) {
          int[] flat = each.ints("image", i);
          int[][][] pixels = new int[shape[1]][shape[2]][3];
          for (int at = 0; at < flat.length; at++) {
            pixels[at / 3 / shape[2]][at / 3 % shape[2]][at % 3] = flat[at];
          }
          pictures.add(new Picture(pixels));
        }
        each.assertAnswered("probs", probabilities(model.classify(pictures)));
      }
      for (KerasCase each : KerasCase.read("images", "float_32x32")) {
        Pixels pixels = pixels(each);
        if (each.text("note").equals("height 31")) {
          var e =
              assertThrows(ConversionException.class, () -> model.classifyPixels(List.of(pixels)));
          assertThat(e).hasMessageThat().contains("expected 32");
          continue;
        }
        each.assertAnswered("probs", probabilities(model.classifyPixels(List.of(pixels))));
      }
    }
  }

  private static Pixels pixels(KerasCase example) {
    int[] shape = example.shape("pixels");
    assertThat(shape[0]).isEqualTo(1);
    float[] flat = example.floats("pixels", 0);
    float[][][] pixels = new float[shape[1]][shape[2]][3];
    for (int at = 0; at < flat.length; at++) {
      pixels[at / 3 / shape[2]][at / 3 % shape[2]][at % 3] = flat[at];
    }
    return new Pixels(pixels);
  }

  private static float[] probabilities(List<Probabilities> all) {
    return KerasCase.joined(all.stream().map(Probabilities::values).toList());
  }

  record Features(@Tensor(shape = 6) float[] features) {}

  record Labelled(
      @Tensor(shape = 5) float[] logits,
      @Tensor String label,
      @Tensor(shape = 8) float[] embedding) {}

  @SavedModel(path = "signatures/keras_multi_output.signature.json")
  interface MultiOutputModel extends AutoCloseable {
    List<Labelled> label(List<Features> features);

    @Tensor(name = "label")
    String labelOnly(@Tensor(shape = 6) float[] features);

    @Override
    void close();
  }

  @Test
  void severalOutputs() throws IOException {
    try (MultiOutputModel model = KerasTest_MultiOutputModelImpl.load(folder("multi_output"))) {
      for (KerasCase each : KerasCase.read("multi_output")) {
        List<Features> features = new ArrayList<>();
        for (int i = 0; i < each.shape("features")[0]; i++) {
          features.add(new Features(each.floats("features", i)));
        }
        if (each.isError()) {
          var e = assertThrows(ConversionException.class, () -> model.label(features));
          assertThat(e).hasMessageThat().contains("expected 6");
          continue;
        }
        List<Labelled> answers = model.label(features);
        each.assertAnswered(
            "logits", KerasCase.joined(answers.stream().map(Labelled::logits).toList()));
        each.assertAnswered(
            "embedding", KerasCase.joined(answers.stream().map(Labelled::embedding).toList()));
        List<String> labels = each.out("label").stream().map(JsonElement::getAsString).toList();
        assertThat(answers.stream().map(Labelled::label))
            .containsExactlyElementsIn(labels)
            .inOrder();
        for (int i = 0; i < labels.size(); i++) {
          assertThat(model.labelOnly(features.get(i).features())).isEqualTo(labels.get(i));
        }
      }
    }
  }

  record Serialized(@Tensor(dtype = DType.STRING) byte[] examples) {}

  record Parsed(@Tensor(shape = 1) float probability, @Tensor(name = "tag_count") long tags) {}

  @SavedModel(path = "signatures/keras_tf_example_in.signature.json")
  interface ExampleModel extends AutoCloseable {
    List<Parsed> parse(List<Serialized> examples);

    @Override
    void close();
  }

  @Test
  void serializedExamples() throws IOException {
    int errors = 0;
    try (ExampleModel model = KerasTest_ExampleModelImpl.load(folder("tf_example_in"))) {
      for (KerasCase each : KerasCase.read("tf_example_in")) {
        List<Serialized> examples = each.bytes("examples").stream().map(Serialized::new).toList();
        if (each.isError()) {
          assertFailed(each, () -> model.parse(examples));
          errors++;
          continue;
        }
        List<Parsed> answers = model.parse(examples);
        List<float[]> found =
            answers.stream().map(answer -> new float[] {answer.probability()}).toList();
        each.assertAnswered("probability", KerasCase.joined(found));
        assertThat(answers.stream().map(Parsed::tags))
            .containsExactlyElementsIn(
                each.out("tag_count").stream().map(JsonElement::getAsLong).toList())
            .inOrder();
      }
      byte[] built =
          new SerializedExample().put("age", 30f).put("city", "rome").put("tags", 1, 2, 3).bytes();
      assertThat(model.parse(List.of(new Serialized(built))).get(0).tags()).isEqualTo(3);
    }
    assertThat(errors).isEqualTo(5);
  }

  record Means(@Tensor long[] lengths, @Tensor(shape = {-1, 3}) float[][] mean) {}

  /** A ragged batch is fed as one example, in parts: all its values, and where its rows end. */
  @SavedModel(path = "signatures/keras_ragged_in.signature.json")
  interface RaggedModel extends AutoCloseable {
    @ForSignature(batch = Batch.NO)
    Means mean(@Tensor(name = "ids") long[] values, @Tensor(name = "ids_1") long[] rowSplits);

    @ForSignature(value = "components", batch = Batch.NO)
    Means meanOfComponents(
        @Tensor(name = "flat_ids") long[] values, @Tensor(name = "row_splits") long[] rowSplits);

    @Override
    void close();
  }

  @Test
  void raggedComponents() throws IOException {
    int errors = 0;
    try (RaggedModel model = KerasTest_RaggedModelImpl.load(folder("ragged_in"))) {
      for (KerasCase each : KerasCase.read("ragged_in")) {
        boolean isWhole = each.text("signature").equals("serving_default");
        long[] values = each.longs(isWhole ? "ids" : "flat_ids");
        long[] splits = each.longs(isWhole ? "ids_1" : "row_splits");
        if (each.isError()) {
          assertFailed(each, () -> model.meanOfComponents(values, splits));
          errors++;
          continue;
        }
        Means means = isWhole ? model.mean(values, splits) : model.meanOfComponents(values, splits);
        each.assertAnswered("mean", KerasCase.joined(Arrays.asList(means.mean())));
        assertThat(means.lengths())
            .asList()
            .isEqualTo(each.out("lengths").stream().map(JsonElement::getAsLong).toList());
      }
    }
    assertThat(errors).isEqualTo(2);
  }

  private static void assertFailed(KerasCase example, Runnable call) {
    var e = assertThrows(TensorBindException.class, call::run);
    assertWithMessage(example.text("note"))
        .that(e)
        .hasMessageThat()
        .matches("(?s)\\[tensorbind/model-failed] \\w+\\.\\w+: TensorFlow failed: .*");
  }

  private static Path folder(String model) {
    return RealModels.folder("keras/" + model + "/saved_model");
  }
}
