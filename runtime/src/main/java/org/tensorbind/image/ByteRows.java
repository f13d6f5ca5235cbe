package org.tensorbind.image;

import java.awt.image.Raster;

/** Rows of an image with a byte for each sample: grey, grey and alpha, RGB or RGBA. */
final class ByteRows implements ArgbRows {
  private final Raster raster;
  private final int bands;
  private final byte[] samples;

  ByteRows(Raster raster) {
    this.raster = raster;
    this.bands = raster.getNumBands();
    this.samples = new byte[raster.getWidth() * bands];
  }

  @Override
  public void read(int y, int x, int count, int[] argb) {
    raster.getDataElements(x, y, count, 1, samples);
    switch (bands) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          argb[i] = Argb.of(0xFF, level(i));
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          argb[i] = Argb.of(level(2 * i + 1), level(2 * i));
        }
      }
      case 3 -> {
        for (int i = 0; i < count; i++) {
          argb[i] = Argb.of(0xFF, level(3 * i), level(3 * i + 1), level(3 * i + 2));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          argb[i] = Argb.of(level(4 * i + 3), level(4 * i), level(4 * i + 1), level(4 * i + 2));
        }
      }
    }
  }

  private int level(int at) {
    return Byte.toUnsignedInt(samples[at]);
  }
}
