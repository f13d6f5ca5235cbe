package org.tensorbind.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** The rows of an image as numbers 0xAARRGGBB, whatever it is stored as. */
interface ArgbRows {
  /** Reads {@code count} pixels of row {@code y}, from column {@code x} on. */
  void read(int y, int x, int count, int[] argb);

  /** The quickest way to read an image, which is not changed. */
  static ArgbRows of(BufferedImage image) {
    if (image.getColorModel() instanceof ComponentColorModel model && isPlain(model)) {
      return switch (model.getTransferType()) {
        case DataBuffer.TYPE_BYTE -> new ByteRows(image.getRaster());
        case DataBuffer.TYPE_USHORT -> new ShortRows(image.getRaster());
        default -> throw new AssertionError(model);
      };
    }
    Raster raster = image.getRaster();
    return switch (image.getType()) {
      case BufferedImage.TYPE_INT_ARGB ->
          (y, x, count, argb) -> raster.getDataElements(x, y, count, 1, argb);
      case BufferedImage.TYPE_INT_RGB ->
          (y, x, count, argb) -> {
            raster.getDataElements(x, y, count, 1, argb);
            for (int i = 0; i < count; i++) {
              argb[i] |= Argb.OPAQUE;
            }
          };
      default -> (y, x, count, argb) -> image.getRGB(x, y, count, 1, argb, 0, count);
    };
  }

  /**
   * Whether the samples can be taken as they are. {@link BufferedImage#getRGB} would convert them
   * to sRGB: it brightens grey images, whose colour space counts as linear, and applies the colour
   * profile of a file, which TensorFlow and Pillow ignore.
   */
  private static boolean isPlain(ComponentColorModel model) {
    int type = model.getColorSpace().getType();
    boolean isKnown = type == ColorSpace.TYPE_GRAY || type == ColorSpace.TYPE_RGB;
    return isKnown && !model.isAlphaPremultiplied() && hasFullSamples(model);
  }

  private static boolean hasFullSamples(ColorModel model) {
    int bits =
        switch (model.getTransferType()) {
          case DataBuffer.TYPE_BYTE -> Byte.SIZE;
          case DataBuffer.TYPE_USHORT -> Short.SIZE;
          default -> -1;
        };
    for (int size : model.getComponentSize()) {
      if (size != bits) {
        return false;
      }
    }
    return true;
  }
}
