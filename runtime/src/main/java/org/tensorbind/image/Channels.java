package org.tensorbind.image;

/** What is taken from each pixel. */
enum Channels {
  GREY(1) {
    @Override
    void unpack(int[] argb, int count, float[] levels, int at) {
      for (int i = 0; i < count; i++) {
        levels[at + i] = Argb.grey(argb[i]);
      }
    }
  },
  RGB(3) {
    @Override
    void unpack(int[] argb, int count, float[] levels, int at) {
      for (int i = 0; i < count; i++) {
        int pixel = argb[i];
        int to = at + 3 * i;
        levels[to] = Argb.red(pixel);
        levels[to + 1] = Argb.green(pixel);
        levels[to + 2] = Argb.blue(pixel);
      }
    }
  },
  RGBA(4) {
    @Override
    void unpack(int[] argb, int count, float[] levels, int at) {
      for (int i = 0; i < count; i++) {
        int pixel = argb[i];
        int to = at + 4 * i;
        levels[to] = Argb.red(pixel);
        levels[to + 1] = Argb.green(pixel);
        levels[to + 2] = Argb.blue(pixel);
        levels[to + 3] = Argb.alpha(pixel);
      }
    }
  };

  private final int count;

  Channels(int count) {
    this.count = count;
  }

  /** The numbers that one pixel makes. */
  int count() {
    return count;
  }

  /** Writes the levels, 0 to 255, of {@code count} pixels from {@code levels[at]} on. */
  abstract void unpack(int[] argb, int count, float[] levels, int at);

  /**
   * The channels of an image that has so many.
   *
   * @throws IllegalArgumentException if no image has
   */
  static Channels of(int count) {
    return switch (count) {
      case 1 -> GREY;
      case 3 -> RGB;
      case 4 -> RGBA;
      default -> throw new IllegalArgumentException(count + " channels, not 1, 3 or 4.");
    };
  }
}
