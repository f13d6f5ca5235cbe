package org.tensorbind.image;

import java.awt.image.BufferedImage;

/** The pixels of an image. */
final class ImagePixels implements Pixels {
  private final BufferedImage image;
  private final Channels channels;
  private final ArgbRows rows;
  private final int[] argb;

  ImagePixels(BufferedImage image, Channels channels) {
    this.image = image;
    this.channels = channels;
    this.rows = ArgbRows.of(image);
    this.argb = new int[image.getWidth()];
  }

  @Override
  public int height() {
    return image.getHeight();
  }

  @Override
  public int width() {
    return image.getWidth();
  }

  @Override
  public int channels() {
    return channels.count();
  }

  @Override
  public void read(int y, int x, int count, float[] row, int at) {
    rows.read(y, x, count, argb);
    channels.unpack(argb, count, row, at);
  }
}
