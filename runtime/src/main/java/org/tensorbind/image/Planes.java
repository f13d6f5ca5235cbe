package org.tensorbind.image;

import java.util.function.Consumer;

/** The channels of a picture, each by itself. Rows come with all channels, one after another. */
final class Planes {
  private final int height;
  private final int width;
  private final float[][] planes;

  Planes(int channels, int height, int width) {
    this.height = height;
    this.width = width;
    this.planes = new float[channels][Math.multiplyExact(height, width)];
  }

  /** Spreads row {@code y} over the planes. */
  void put(int y, float[] row) {
    for (int c = 0; c < planes.length; c++) {
      float[] plane = planes[c];
      for (int x = 0; x < width; x++) {
        plane[y * width + x] = row[x * planes.length + c];
      }
    }
  }

  /** Hands the rows of the first channel on, then those of the next, all in the same array. */
  void forEachRow(Consumer<float[]> out) {
    float[] row = new float[width];
    for (float[] plane : planes) {
      for (int y = 0; y < height; y++) {
        System.arraycopy(plane, y * width, row, 0, width);
        out.accept(row);
      }
    }
  }
}
