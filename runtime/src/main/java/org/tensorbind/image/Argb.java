package org.tensorbind.image;

/** Pixels packed as 0xAARRGGBB. */
final class Argb {
  static final int OPAQUE = 0xFF000000;

  private static final int MASK = 0xFF;

  private Argb() {}

  static int of(int alpha, int red, int green, int blue) {
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  static int of(int alpha, int grey) {
    return of(alpha, grey, grey, grey);
  }

  static int alpha(int argb) {
    return argb >>> 24;
  }

  static int red(int argb) {
    return argb >> 16 & MASK;
  }

  static int green(int argb) {
    return argb >> 8 & MASK;
  }

  static int blue(int argb) {
    return argb & MASK;
  }

  /**
   * The brightness as {@code tf.image.rgb_to_grayscale} computes it for uint8: the weighted sum of
   * the levels as fractions of 255, times 255.5, cut off. Grey pixels keep their level.
   */
  static int grey(int argb) {
    int tenThousandths = 2989 * red(argb) + 5870 * green(argb) + 1140 * blue(argb);
    return tenThousandths * 511 / 5_100_000; // 511 / 510 is 255.5 / 255; at most 1.3e9
  }
}
