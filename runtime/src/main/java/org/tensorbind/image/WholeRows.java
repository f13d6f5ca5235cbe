package org.tensorbind.image;

/** A picture that keeps its size. */
record WholeRows(Pixels source) implements PixelRows {
  @Override
  public int height() {
    return source.height();
  }

  @Override
  public int width() {
    return source.width();
  }

  @Override
  public void read(int y, float[] row) {
    source.read(y, 0, width(), row, 0);
  }
}
