package org.tensorbind.processor.parity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.processor.behaviour.TensorSubject;

/**
 * Whole levels of 0 to 255 as {@code BufferedImage}s, and {@code @Image} on them. Grey, RGB and
 * RGBA are one image. Any other number of channels is a grey image for each, as channels do not
 * mix.
 *
 * @param images levels by height, width and channel
 */
record PictureClass(List<int[][][]> images, DType dtype) {
  /** Where the levels of a case come from: {@code [height, width, channels]}, or a batch of it. */
  static PictureClass of(JsonElement x, DType dtype) {
    long[] shape = Closeness.shapeOf(x);
    if (shape.length != 3 && shape.length != 4) {
      throw new NotExpressible("no picture has rank " + shape.length);
    }
    List<int[][][]> images = new ArrayList<>();
    if (shape.length == 3) {
      images.add(image(x.getAsJsonArray()));
    } else {
      x.getAsJsonArray().forEach(each -> images.add(image(each.getAsJsonArray())));
    }
    if (dtype != DType.FLOAT32 && dtype != DType.UINT8) {
      throw new NotExpressible("@Image makes FLOAT32 and UINT8, no " + dtype);
    }
    return new PictureClass(images, dtype);
  }

  private static int[][][] image(JsonArray rows) {
    int[][][] levels = new int[rows.size()][][];
    for (int y = 0; y < levels.length; y++) {
      JsonArray row = rows.get(y).getAsJsonArray();
      levels[y] = new int[row.size()][];
      for (int x = 0; x < row.size(); x++) {
        levels[y][x] =
            row.get(x).getAsJsonArray().asList().stream().mapToInt(PictureClass::level).toArray();
      }
    }
    if (levels.length == 0 || levels[0].length == 0) {
      throw new NotExpressible("no BufferedImage is empty");
    }
    return levels;
  }

  private static int level(JsonElement value) {
    double level = Double.parseDouble(value.getAsString());
    if (level != Math.rint(level) || level < 0 || level > 255) {
      throw new NotExpressible("a BufferedImage has whole levels of 0 to 255");
    }
    return (int) level;
  }

  int height() {
    return images.get(0).length;
  }

  int width() {
    return images.get(0)[0].length;
  }

  private int channels() {
    return images.get(0)[0][0].length;
  }

  private boolean isWhole() {
    return channels() == 1 || channels() == 3 || channels() == 4;
  }

  /** The class; {@code settings} are those of {@code @Image} but for the channels. */
  BoundSource source(String settings) {
    return BoundSource.apart(
        new BoundSource.Part(
            "y",
            "@Image(channels = "
                + (isWhole() ? channels() : 1)
                + ", "
                + settings
                + ") @Tensor(dtype = DType."
                + dtype
                + ")",
            "BufferedImage"));
  }

  /** The elements in the order of {@code [batch, height, width, channels]}, or with CHW so. */
  Outcome run(Adapter adapter, long[] shape, List<JsonElement> expected) {
    if (isWhole()) {
      return Table.compares(
          adapter,
          images.stream().map(each -> List.of(picture(each, 0, channels()))).toList(),
          batch -> {
            long[] found = batch.tensor("y").shape().asArray();
            boolean isShape =
                found.length == 4
                    && found[1] * found[2] * found[3] * found[0] == product(shape)
                    && found[3] == shape[shape.length - 1];
            return isShape && batch.tensor("y").dataType().name().endsWith(suffix())
                ? Closeness.elements(TensorSubject.elements(batch.tensor("y")), expected)
                : Outcome.different("found " + batch.tensor("y") + ", expected " + dtype);
          });
    }
    for (int channel = 0; channel < channels(); channel++) {
      int only = channel;
      List<JsonElement> levels = new ArrayList<>();
      for (int i = channel; i < expected.size(); i += channels()) {
        levels.add(expected.get(i));
      }
      Outcome outcome =
          Table.compares(
              adapter,
              images.stream().map(each -> List.of(picture(each, only, 1))).toList(),
              batch -> Closeness.elements(TensorSubject.elements(batch.tensor("y")), levels));
      if (!outcome.isSame()) {
        return outcome;
      }
    }
    return Outcome.SAME;
  }

  private String suffix() {
    return dtype == DType.UINT8 ? "UINT8" : "FLOAT";
  }

  private static long product(long... sizes) {
    long product = 1;
    for (long size : sizes) {
      product *= size;
    }
    return product;
  }

  private static BufferedImage picture(int[][][] levels, int first, int channels) {
    BufferedImage picture =
        new BufferedImage(
            levels[0].length,
            levels.length,
            channels == 4 ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < levels.length; y++) {
      for (int x = 0; x < levels[y].length; x++) {
        picture.setRGB(x, y, argb(levels[y][x], first, channels));
      }
    }
    return picture;
  }

  private static int argb(int[] pixel, int first, int channels) {
    int red = pixel[first];
    int green = channels == 1 ? red : pixel[first + 1];
    int blue = channels == 1 ? red : pixel[first + 2];
    int alpha = channels == 4 ? pixel[first + 3] : 255;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }
}
