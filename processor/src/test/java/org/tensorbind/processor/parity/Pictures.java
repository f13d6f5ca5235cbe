package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.tensorbind.annotation.DType;

/** Keras' {@code Resizing} and {@code CenterCrop} and TensorFlow's resizing as {@code @Image}. */
final class Pictures {
  private Pictures() {}

  static List<Trial> keras(JsonObject each) {
    return switch (Golden.text(each, "layer")) {
      case "Resizing" -> List.of(resizing(each));
      case "CenterCrop" -> List.of(centerCrop(each));
      default -> throw new NotExpressible("no such layer");
    };
  }

  private static Trial resizing(JsonObject each) {
    boolean crops = isTrue(each, "crop_to_aspect_ratio");
    boolean pads = isTrue(each, "pad_to_aspect_ratio");
    if (isTrue(each, "antialias")) {
      throw new NotExpressible("@Image does not antialias");
    }
    if (crops && pads) {
      throw new NotExpressible("there is one way of resizing, not two");
    }
    if (pads && number(each, "fill_value", 0) != 0 && hasBorders(each)) {
      throw new NotExpressible("borders are black");
    }
    requireChannelsLast(each);
    String resize = crops ? "CROP" : pads ? "PAD" : "STRETCH";
    String interpolation =
        interpolation(
            Golden.param(each, "interpolation").map(JsonElement::getAsString).orElse("bilinear"));
    return trial(each, settings(size(each, "height"), size(each, "width"), resize, interpolation));
  }

  /**
   * A picture that is smaller is resized like one whose aspect ratio is cropped; one of the right
   * size stays. From a larger one Keras cuts the centre without scaling.
   */
  private static Trial centerCrop(JsonObject each) {
    requireChannelsLast(each);
    long[] shape = Closeness.shapeOf(each.get("x"));
    long height = size(each, "height");
    long width = size(each, "width");
    long from = shape[shape.length - 3];
    long across = shape[shape.length - 2];
    boolean isCut = from >= height && across >= width && (from != height || across != width);
    if (isCut) {
      throw new NotExpressible("a centre that is cut out and not resized");
    }
    return trial(each, settings(height, width, "CROP", "BILINEAR"));
  }

  private static boolean hasBorders(JsonObject each) {
    long[] shape = Closeness.shapeOf(each.get("x"));
    return shape.length < 3
        || shape[shape.length - 3] * size(each, "width")
            != shape[shape.length - 2] * size(each, "height");
  }

  private static Trial trial(JsonObject each, String settings) {
    String dtype =
        each.has("y_dtype") ? Golden.text(each, "y_dtype") : Golden.text(each, "x_dtype");
    PictureClass pictures = PictureClass.of(each.get("x"), Closeness.dtype(dtype));
    BoundSource source = pictures.source(settings);
    return each.has("error")
        ? Trial.refused(source, each.get("error").toString())
        : new Trial(
            source,
            adapter -> pictures.run(adapter, Golden.shape(each), Golden.leaves(each.get("y"))));
  }

  private static String settings(long height, long width, String resize, String interpolation) {
    return String.format(
        "height = %d, width = %d, resize = Resize.%s, interpolation = Interpolation.%s",
        height, width, resize, interpolation);
  }

  private static String interpolation(String name) {
    return switch (name) {
      case "bilinear" -> "BILINEAR";
      case "nearest" -> "NEAREST";
      default -> throw new NotExpressible("@Image interpolates BILINEAR and NEAREST alone");
    };
  }

  private static void requireChannelsLast(JsonObject each) {
    if (Golden.param(each, "data_format").isPresent()
        && !Golden.param(each, "data_format").get().getAsString().equals("channels_last")) {
      throw new NotExpressible("the pixels of a BufferedImage have no order of axes");
    }
  }

  private static long size(JsonObject each, String param) {
    return Golden.param(each, param)
        .orElseThrow(() -> new NotExpressible("javac wants a height and a width"))
        .getAsLong();
  }

  private static double number(JsonObject each, String param, double otherwise) {
    return Golden.param(each, param).map(JsonElement::getAsDouble).orElse(otherwise);
  }

  private static boolean isTrue(JsonObject each, String param) {
    return Golden.param(each, param).map(JsonElement::getAsBoolean).orElse(false);
  }

  /** ResizeBilinear, ResizeNearestNeighbor and others, which take a batch. */
  static List<Trial> tensorFlow(JsonObject each) {
    String interpolation = interpolation(Golden.text(each, "group"));
    if (!each.get("half_pixel_centers").getAsBoolean()) {
      throw new NotExpressible("pixels have their centres at half pixels");
    }
    JsonObject input = each.getAsJsonObject("input");
    JsonObject output = each.getAsJsonObject("output");
    JsonArray size = each.getAsJsonArray("size");
    PictureClass pictures =
        PictureClass.of(nested(Golden.shape(input), input.getAsJsonArray("flat")), DType.FLOAT32);
    return List.of(
        new Trial(
            pictures.source(
                settings(
                    size.get(0).getAsLong(), size.get(1).getAsLong(), "STRETCH", interpolation)),
            adapter ->
                pictures.run(adapter, Golden.shape(output), Golden.leaves(output.get("flat")))));
  }

  /** Flat values as arrays within arrays. */
  static JsonArray nested(long[] shape, JsonArray flat) {
    JsonArray values = flat;
    for (int axis = shape.length - 1; axis > 0; axis--) {
      JsonArray rows = new JsonArray();
      int size = (int) shape[axis];
      for (int i = 0; i < values.size(); i += size) {
        JsonArray row = new JsonArray();
        values.asList().subList(i, i + size).forEach(row::add);
        rows.add(row);
      }
      values = rows;
    }
    return values;
  }
}
