package org.tensorbind.image;

/** A picture as numbers, row by row, with those of one pixel side by side. */
interface Pixels {
  int height();

  int width();

  /** The numbers of each pixel. */
  int channels();

  /**
   * Reads {@code count} pixels of row {@code y}, from column {@code x} on.
   *
   * @param at where the first number goes in {@code row}
   */
  void read(int y, int x, int count, float[] row, int at);
}
