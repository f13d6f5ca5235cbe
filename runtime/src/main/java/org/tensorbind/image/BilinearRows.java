package org.tensorbind.image;

/**
 * A picture made larger or smaller by linear interpolation along both axes: TensorFlow's {@code
 * ResizeBilinear} with half-pixel centres.
 *
 * <p>All arithmetic is in float and in TensorFlow's order, so that results are equal to the last
 * bit: first along the rows, then between them.
 */
final class BilinearRows implements PixelRows {
  private final Pixels source;
  private final int channels;
  private final Axis rows;
  private final Axis columns;
  private final float[] line;

  /** Two rows of the source with the result's width, and where they come from. */
  private float[] top;

  private float[] bottom;
  private int topY = -1;
  private int bottomY = -1;

  BilinearRows(Pixels source, int height, int width) {
    this.source = source;
    this.channels = source.channels();
    this.rows = Axis.of(source.height(), height);
    this.columns = Axis.of(source.width(), width);
    this.line = new float[source.width() * channels];
    this.top = new float[width * channels];
    this.bottom = new float[width * channels];
  }

  /**
   * Between which positions of the source each position lies, and how far from the lower one, in
   * fractions of 1.
   */
  private record Axis(int[] lower, int[] upper, float[] fraction) {
    static Axis of(int from, int to) {
      Axis axis = new Axis(new int[to], new int[to], new float[to]);
      float scale = from / (float) to;
      for (int i = 0; i < to; i++) {
        float at = (i + 0.5f) * scale - 0.5f;
        float floor = (float) Math.floor(at);
        axis.upper[i] = Math.min((int) Math.ceil(at), from - 1);
        axis.lower[i] = Math.min(Math.max((int) floor, 0), axis.upper[i]);
        axis.fraction[i] = at - floor;
      }
      return axis;
    }

    int size() {
      return fraction.length;
    }
  }

  @Override
  public int height() {
    return rows.size();
  }

  @Override
  public int width() {
    return columns.size();
  }

  @Override
  public void read(int y, float[] row) {
    moveTo(rows.lower[y], rows.upper[y]);
    float fraction = rows.fraction[y];
    for (int i = 0; i < top.length; i++) {
      row[i] = top[i] + (bottom[i] - top[i]) * fraction;
    }
  }

  /** Reads what of two rows is not there yet. */
  private void moveTo(int lower, int upper) {
    if (bottomY == lower) {
      float[] free = top;
      top = bottom;
      bottom = free;
      bottomY = topY;
      topY = lower;
    } else if (topY != lower) {
      readLine(lower, top);
      topY = lower;
    }
    if (bottomY != upper) {
      if (upper == lower) {
        System.arraycopy(top, 0, bottom, 0, top.length);
      } else {
        readLine(upper, bottom);
      }
      bottomY = upper;
    }
  }

  private void readLine(int y, float[] result) {
    source.read(y, 0, source.width(), line, 0);
    for (int x = 0; x < columns.size(); x++) {
      int left = columns.lower[x] * channels;
      int right = columns.upper[x] * channels;
      float fraction = columns.fraction[x];
      for (int c = 0; c < channels; c++) {
        float from = line[left + c];
        result[x * channels + c] = from + (line[right + c] - from) * fraction;
      }
    }
  }
}
