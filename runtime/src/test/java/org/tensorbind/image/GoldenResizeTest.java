package org.tensorbind.image;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tensorbind.annotation.Interpolation;
import org.tensorbind.annotation.Resize;

/** What TensorFlow and Keras answered: the files in {@code src/test/resources/golden}. */
class GoldenResizeTest {
  /** TensorFlow's own kernels: equal to the last bit. */
  private static final double EXACT = 0;

  /** Keras on torch, which computes in another order. */
  private static final double CLOSE = 1e-5;

  private static final Set<String> FLOATS = Set.of("float16", "float32");

  private static Stream<JsonObject> cases(String file) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/golden", file + ".json"));
    List<JsonObject> cases = new ArrayList<>();
    for (JsonElement each :
        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("cases")) {
      cases.add(each.getAsJsonObject());
    }
    return cases.stream();
  }

  @TestFactory
  Stream<DynamicTest> tensorFlow() throws IOException {
    return cases("tf_image_resize")
        .filter(GoldenResizeTest::isHalfPixel)
        .map(each -> DynamicTest.dynamicTest(id(each), () -> assertTensorFlow(each)));
  }

  /** The others are kernels, or positions of pixels, that {@code @Image} has not. */
  private static boolean isHalfPixel(JsonObject each) {
    return Set.of("bilinear", "nearest").contains(each.get("group").getAsString())
        && each.get("half_pixel_centers").getAsBoolean();
  }

  private static void assertTensorFlow(JsonObject each) {
    JsonObject input = each.getAsJsonObject("input");
    int[] shape = ints(input.getAsJsonArray("shape"));
    int[] size = ints(each.getAsJsonArray("size"));
    assertThat(shape[0]).isEqualTo(1);
    Picture picture =
        new Picture(shape[1], shape[2], shape[3], floats(input.getAsJsonArray("flat")));
    Resizing resizing =
        new Resizing(size[0], size[1], Resize.STRETCH, interpolation(each.get("group")));
    JsonArray expected = each.getAsJsonObject("output").getAsJsonArray("flat");
    assertNumbers(picture.resized(resizing).numbers(), floats(expected), EXACT);
  }

  @TestFactory
  Stream<DynamicTest> keras() throws IOException {
    return cases("keras_resizing")
        .filter(each -> whyNot(each).isEmpty())
        .map(each -> DynamicTest.dynamicTest(id(each), () -> assertKeras(each, EXACT)));
  }

  @TestFactory
  Stream<DynamicTest> kerasOnTorch() throws IOException {
    return cases("keras_image")
        .filter(each -> each.get("layer").getAsString().equals("Resizing"))
        .filter(each -> whyNot(each).isEmpty())
        .map(each -> DynamicTest.dynamicTest(id(each), () -> assertKeras(each, CLOSE)));
  }

  /** Where an image is smaller than the result, CenterCrop resizes as CROP does. */
  @TestFactory
  Stream<DynamicTest> kerasCenterCrop() throws IOException {
    return Stream.concat(
            cases("keras_center_crop"),
            cases("keras_image")
                .filter(each -> each.get("layer").getAsString().equals("CenterCrop")))
        .filter(each -> whyNot(each).isEmpty())
        .filter(
            each -> picture(each).height() < height(each) || picture(each).width() < width(each))
        .map(
            each ->
                DynamicTest.dynamicTest(
                    id(each),
                    () -> {
                      Resizing crop =
                          new Resizing(
                              height(each), width(each), Resize.CROP, Interpolation.BILINEAR);
                      assertNumbers(
                          picture(each).resized(crop).numbers(), leaves(each.get("y")), CLOSE);
                    }));
  }

  /** Files that change must not leave tests without cases. */
  @Test
  void mostCasesRun() throws IOException {
    assertThat(tensorFlow().count()).isEqualTo(34);
    assertThat(keras().count()).isEqualTo(142);
    assertThat(kerasOnTorch().count()).isEqualTo(120);
    assertThat(kerasCenterCrop().count()).isEqualTo(17);
  }

  /** Why a case of Keras cannot be expressed. */
  private static Optional<String> whyNot(JsonObject each) {
    JsonObject params = each.getAsJsonObject("params");
    String interpolation = interpolationName(each);
    if (each.has("error")) {
      return Optional.of("it is an error in Keras, of arguments that javac refuses");
    }
    if (!Set.of("bilinear", "nearest").contains(interpolation) || params.has("antialias")) {
      return Optional.of("@Image has neither other kernels nor antialiasing");
    }
    if (params.has("data_format")) {
      return Optional.of("ImageEncoderTest shows that CHW is a transpose of HWC");
    }
    if (!FLOATS.contains(dtype(each)) && !dtype(each).equals("uint8")) {
      return Optional.of("levels are float32 or uint8");
    }
    if (each.getAsJsonArray("shape").size() != 3) {
      return Optional.of("a batch is images one by one");
    }
    return Optional.empty();
  }

  private static void assertKeras(JsonObject each, double tolerance) {
    JsonObject params = each.getAsJsonObject("params");
    float fill = params.has("fill_value") ? params.get("fill_value").getAsFloat() : 0;
    boolean isPadded = flag(params, "pad_to_aspect_ratio");
    Resize resize =
        isPadded ? Resize.PAD : flag(params, "crop_to_aspect_ratio") ? Resize.CROP : Resize.STRETCH;
    Resizing resizing =
        new Resizing(height(each), width(each), resize, Interpolation.valueOf(upper(each)));
    // Borders of a value are borders of zero around what is less by that value.
    boolean isShifted = isPadded && fill != 0;
    Picture result =
        isShifted
            ? picture(each).plus(-fill).resized(resizing).plus(fill)
            : picture(each).resized(resizing);
    float[] expected = leaves(each.get("y"));
    if (!each.get("y_dtype").getAsString().equals("uint8")) {
      assertNumbers(result.numbers(), expected, isShifted ? CLOSE : tolerance);
    } else if (tolerance == EXACT) {
      byte[] rounded = new byte[expected.length];
      Scaling.NONE.apply(result.numbers(), rounded, "m");
      for (int i = 0; i < rounded.length; i++) {
        assertThat(Byte.toUnsignedInt(rounded[i])).isEqualTo((int) expected[i]);
      }
    } else { // torch cuts fractions off, or rounds as it likes
      for (int i = 0; i < expected.length; i++) {
        assertThat(result.numbers()[i]).isWithin(1 + 1e-3f).of(expected[i]);
      }
    }
  }

  private static void assertNumbers(float[] actual, float[] expected, double tolerance) {
    assertThat(actual.length).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      boolean isSame =
          Float.compare(actual[i], expected[i]) == 0
              || Math.abs(actual[i] - expected[i])
                  <= tolerance * Math.max(1, Math.abs(expected[i]));
      if (!isSame) {
        assertWithMessage("element %s", i).that(actual[i]).isEqualTo(expected[i]);
      }
    }
  }

  private static String id(JsonObject each) {
    return each.get("id").getAsString();
  }

  private static Interpolation interpolation(JsonElement name) {
    return Interpolation.valueOf(name.getAsString().toUpperCase(Locale.ROOT));
  }

  private static String interpolationName(JsonObject each) {
    JsonElement name = each.getAsJsonObject("params").get("interpolation");
    return name == null ? "bilinear" : name.getAsString();
  }

  private static String upper(JsonObject each) {
    return interpolationName(each).toUpperCase(Locale.ROOT);
  }

  private static String dtype(JsonObject each) {
    JsonElement own = each.getAsJsonObject("params").get("dtype");
    return own == null ? each.get("x_dtype").getAsString() : own.getAsString();
  }

  private static boolean flag(JsonObject params, String name) {
    return params.has(name) && params.get(name).getAsBoolean();
  }

  private static int height(JsonObject each) {
    return each.getAsJsonObject("params").get("height").getAsInt();
  }

  private static int width(JsonObject each) {
    return each.getAsJsonObject("params").get("width").getAsInt();
  }

  private static Picture picture(JsonObject each) {
    JsonArray rows = each.getAsJsonArray("x");
    JsonArray row = rows.get(0).getAsJsonArray();
    int channels = row.get(0).getAsJsonArray().size();
    return new Picture(rows.size(), row.size(), channels, leaves(rows));
  }

  private static int[] ints(JsonArray array) {
    int[] values = new int[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).getAsInt();
    }
    return values;
  }

  private static float[] floats(JsonArray array) {
    float[] values = new float[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.parseFloat(array.get(i).getAsString());
    }
    return values;
  }

  private static float[] leaves(JsonElement nested) {
    JsonArray flat = new JsonArray();
    collect(nested, flat);
    return floats(flat);
  }

  private static void collect(JsonElement nested, JsonArray flat) {
    if (nested instanceof JsonArray array) {
      array.forEach(each -> collect(each, flat));
    } else {
      flat.add(nested);
    }
  }
}
