package org.tensorbind.image;

/**
 * A picture made larger or smaller by repeating or leaving out pixels: TensorFlow's {@code
 * ResizeNearestNeighbor} with half-pixel centres.
 */
final class NearestRows implements PixelRows {
  private final Pixels source;
  private final int channels;
  private final int height;
  private final int[] columns;
  private final float[] line;
  private int lineY = -1;

  NearestRows(Pixels source, int height, int width) {
    this.source = source;
    this.channels = source.channels();
    this.height = height;
    this.columns = new int[width];
    for (int x = 0; x < width; x++) {
      columns[x] = nearest(x, source.width(), width);
    }
    this.line = new float[source.width() * channels];
  }

  /** In float, as TensorFlow computes it: in double, ties would fall otherwise. */
  private static int nearest(int at, int from, int to) {
    float scale = from / (float) to;
    return Math.min((int) ((at + 0.5f) * scale), from - 1);
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public int width() {
    return columns.length;
  }

  @Override
  public void read(int y, float[] row) {
    int from = nearest(y, source.height(), height);
    if (from != lineY) {
      source.read(from, 0, source.width(), line, 0);
      lineY = from;
    }
    for (int x = 0; x < columns.length; x++) {
      int pixel = columns[x] * channels;
      for (int c = 0; c < channels; c++) {
        row[x * channels + c] = line[pixel + c];
      }
    }
  }
}
