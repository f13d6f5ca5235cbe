package org.tensorbind.image;

import java.awt.image.Raster;

/**
 * Rows of an image with 16 bits for each sample: grey, grey and alpha, RGB or RGBA. Of each the
 * upper half is taken, as TensorFlow's {@code decode_png} does for uint8.
 */
final class ShortRows implements ArgbRows {
  private final Raster raster;
  private final int bands;
  private final short[] samples;

  ShortRows(Raster raster) {
    this.raster = raster;
    this.bands = raster.getNumBands();
    this.samples = new short[raster.getWidth() * bands];
  }

  @Override
  public void read(int y, int x, int count, int[] argb) {
    raster.getDataElements(x, y, count, 1, samples);
    boolean isGrey = bands < 3;
    boolean hasAlpha = bands % 2 == 0;
    for (int i = 0; i < count; i++) {
      int at = i * bands;
      int alpha = hasAlpha ? level(at + bands - 1) : 0xFF;
      argb[i] =
          isGrey
              ? Argb.of(alpha, level(at))
              : Argb.of(alpha, level(at), level(at + 1), level(at + 2));
    }
  }

  private int level(int at) {
    return Short.toUnsignedInt(samples[at]) >> Byte.SIZE;
  }
}
