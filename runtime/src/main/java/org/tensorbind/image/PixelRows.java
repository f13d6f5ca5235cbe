package org.tensorbind.image;

/** A finished picture, whose rows are computed one by one. */
interface PixelRows {
  int height();

  int width();

  /** Writes all numbers of row {@code y} to the start of {@code row}. */
  void read(int y, float[] row);
}
