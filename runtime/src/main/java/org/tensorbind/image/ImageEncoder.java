package org.tensorbind.image;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.tensorbind.annotation.Interpolation;
import org.tensorbind.annotation.Layout;
import org.tensorbind.annotation.Resize;
import org.tensorbind.value.InvalidValueException;
import org.tensorbind.value.Require;
import org.tensorbind.write.ByteWriter;
import org.tensorbind.write.DoubleWriter;
import org.tensorbind.write.FloatWriter;

/**
 * Writes images as {@code [height, width, channels]} or {@code [channels, height, width]}.
 *
 * <p>Pixels have levels from 0 to 255, as in {@code tf.io.decode_image}:
 *
 * <ul>
 *   <li>Samples of 16 bits are cut to their upper 8; those with fewer than 8 are spread over the
 *       whole range. Colour profiles are ignored.
 *   <li>Three channels are red, green and blue; a grey image has its level in each. Transparency is
 *       dropped, as {@code channels=3} does there: nothing is put behind the image.
 *   <li>Four channels have alpha as the last, 255 where an image has none. Colours are not
 *       multiplied with it.
 *   <li>One channel is what {@code tf.image.rgb_to_grayscale} makes of them: the sum of 0.2989 red,
 *       0.5870 green and 0.1140 blue as a whole level, before resizing.
 * </ul>
 *
 * <p>Levels are resized in float32 as TensorFlow and Keras do, to the last bit; then comes {@code
 * level * scale + offset} in double, rounded once. Borders of {@link Resize#PAD} have level 0.
 *
 * <p>Immutable, and safe for any number of threads. Writing an image allocates a few rows of it,
 * and with {@link Layout#CHW} all its levels once, but nothing pixel by pixel. Images that are
 * neither of bytes or shorts for each sample nor {@code TYPE_INT_RGB} or {@code TYPE_INT_ARGB} are
 * read through {@link BufferedImage#getRGB}.
 */
public final class ImageEncoder {
  private final Resizing resizing;
  private final Channels channels;
  private final Scaling scaling;
  private final Layout layout;

  private ImageEncoder(Resizing resizing, Channels channels, Scaling scaling, Layout layout) {
    this.resizing = resizing;
    this.channels = channels;
    this.scaling = scaling;
    this.layout = layout;
  }

  /**
   * An encoder of images that have their size already, with levels as they are, and channels last.
   *
   * @param height the images' height, or 0 or less for any
   * @param width the images' width, or 0 or less for any
   * @param channels 1, 3 or 4
   * @throws IllegalArgumentException for any other number of channels
   */
  public static ImageEncoder of(int height, int width, int channels) {
    return new ImageEncoder(
        new Resizing(height, width, Resize.NONE, Interpolation.BILINEAR),
        Channels.of(channels),
        Scaling.NONE,
        Layout.HWC);
  }

  /**
   * The same with images of other sizes made to fit.
   *
   * @throws IllegalArgumentException if height or width are unknown
   */
  public ImageEncoder resize(Resize resize) {
    return new ImageEncoder(resizing.with(resize), channels, scaling, layout);
  }

  /** The same with another way of resizing. */
  public ImageEncoder interpolation(Interpolation interpolation) {
    return new ImageEncoder(resizing.with(interpolation), channels, scaling, layout);
  }

  /**
   * The same with {@code level * scale + offset} in place of levels.
   *
   * @throws IllegalArgumentException if that is no number of FLOAT32 for levels from 0 to 255
   */
  public ImageEncoder scale(double scale, double offset) {
    return new ImageEncoder(resizing, channels, new Scaling(scale, offset), layout);
  }

  /** The same with another order of axes. */
  public ImageEncoder layout(Layout layout) {
    return new ImageEncoder(resizing, channels, scaling, layout);
  }

  /** The height of what is written for an image: the encoder's, or the image's if it has none. */
  public int height(BufferedImage image) {
    return resizing.heightOf(image.getHeight());
  }

  /** The width of what is written for an image: the encoder's, or the image's if it has none. */
  public int width(BufferedImage image) {
    return resizing.widthOf(image.getWidth());
  }

  /**
   * Appends the elements of an image.
   *
   * @throws InvalidValueException {@code missing-value} for null, {@code image-size} for a size
   *     that is neither right nor to be changed; nothing is written then
   */
  public void write(BufferedImage image, FloatWriter out, String path) {
    write(
        image,
        path,
        levels -> {
          scaling.apply(levels);
          out.put(levels);
        });
  }

  /**
   * Appends the elements of an image.
   *
   * @throws InvalidValueException {@code missing-value} for null, {@code image-size} for a size
   *     that is neither right nor to be changed; nothing is written then
   */
  public void write(BufferedImage image, DoubleWriter out, String path) {
    double[] values = new double[rowLength(image, path)];
    write(
        image,
        path,
        levels -> {
          scaling.apply(levels, values);
          out.put(values);
        });
  }

  /**
   * Appends the elements of an image, rounded to whole numbers, ties to even.
   *
   * @throws InvalidValueException {@code missing-value} for null, {@code image-size} for a size
   *     that is neither right nor to be changed; nothing is written then. {@code out-of-range} if
   *     an element is not from 0 to 255, which takes a scale or an offset
   */
  public void write(BufferedImage image, ByteWriter out, String path) {
    byte[] values = new byte[rowLength(image, path)];
    write(
        image,
        path,
        levels -> {
          scaling.apply(levels, values, path);
          out.put(values);
        });
  }

  private int rowLength(BufferedImage image, String path) {
    Require.present(image, path);
    return width(image) * (layout == Layout.HWC ? channels.count() : 1);
  }

  /** Hands rows of levels on, one after another, in the same array. */
  private void write(BufferedImage image, String path, Consumer<float[]> out) {
    Require.present(image, path);
    resizing.check(image.getHeight(), image.getWidth(), path);
    PixelRows rows = resizing.of(new ImagePixels(image, channels));
    float[] row = new float[rows.width() * channels.count()];
    switch (layout) {
      case HWC -> {
        for (int y = 0; y < rows.height(); y++) {
          rows.read(y, row);
          out.accept(row);
        }
      }
      case CHW -> {
        Planes planes = new Planes(channels.count(), rows.height(), rows.width());
        for (int y = 0; y < rows.height(); y++) {
          rows.read(y, row);
          planes.put(y, row);
        }
        planes.forEachRow(out);
      }
    }
  }
}
