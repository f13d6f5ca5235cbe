package org.tensorbind.image;

import java.util.Arrays;

/** A picture of any numbers. */
record Picture(int height, int width, int channels, float[] numbers) implements Pixels {
  @Override
  public void read(int y, int x, int count, float[] row, int at) {
    System.arraycopy(numbers, (y * width + x) * channels, row, at, count * channels);
  }

  Picture plus(float value) {
    float[] sums = new float[numbers.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = numbers[i] + value;
    }
    return new Picture(height, width, channels, sums);
  }

  Picture resized(Resizing resizing) {
    PixelRows rows = resizing.of(this);
    float[] row = new float[rows.width() * channels];
    float[] result = new float[rows.height() * row.length];
    for (int y = 0; y < rows.height(); y++) {
      Arrays.fill(row, Float.NaN); // what is not written shows
      rows.read(y, row);
      System.arraycopy(row, 0, result, y * row.length, row.length);
    }
    return new Picture(rows.height(), rows.width(), channels, result);
  }
}
