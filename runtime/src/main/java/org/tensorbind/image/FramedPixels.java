package org.tensorbind.image;

import java.util.Arrays;

/** A part of a picture, or a picture with borders of zeros. */
final class FramedPixels implements Pixels {
  private final Pixels source;
  private final int top;
  private final int left;
  private final int height;
  private final int width;

  /** The frame's position is that of its top left corner in the source; it may be negative. */
  private FramedPixels(Pixels source, int top, int left, int height, int width) {
    this.source = source;
    this.top = top;
    this.left = left;
    this.height = height;
    this.width = width;
  }

  /** The largest part around the centre with this aspect ratio, rounded as Keras does. */
  static FramedPixels cropped(Pixels source, int height, int width) {
    int h = source.height();
    int w = source.width();
    int cropHeight = (int) Math.max(1, Math.min(h, (long) w * height / width));
    int cropWidth = (int) Math.max(1, Math.min(w, (long) h * width / height));
    int top = (h - cropHeight) / 2;
    int left = (w - cropWidth) / 2;
    return new FramedPixels(source, top, left, cropHeight, cropWidth);
  }

  /**
   * The whole, with borders towards this aspect ratio. As in Keras, those on opposite sides are
   * equal, so that an odd pixel is left out.
   */
  static FramedPixels padded(Pixels source, int height, int width) {
    int h = source.height();
    int w = source.width();
    int top = border(h, (long) w * height / width);
    int left = border(w, (long) h * width / height);
    return new FramedPixels(source, -top, -left, h + 2 * top, w + 2 * left);
  }

  private static int border(int size, long padded) {
    return Math.toIntExact(Math.max(0, padded - size) / 2);
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int channels() {
    return source.channels();
  }

  @Override
  public void read(int y, int x, int count, float[] row, int at) {
    int end = at + count * channels();
    int inY = y + top;
    int from = Math.max(0, x + left);
    int to = Math.min(source.width(), x + left + count);
    if (inY < 0 || inY >= source.height() || from >= to) {
      Arrays.fill(row, at, end, 0f);
      return;
    }
    int first = at + (from - x - left) * channels();
    int last = first + (to - from) * channels();
    Arrays.fill(row, at, first, 0f);
    source.read(inY, from, to - from, row, first);
    Arrays.fill(row, last, end, 0f);
  }
}
