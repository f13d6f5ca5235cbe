package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.types.TFloat32;

/** Images as nested arrays: 224 rows of 224 pixels of 3 channels. */
public final class NestedImages implements Workload {
  private static final int SIDE = 224;
  private static final int CHANNELS = 3;
  private static final int LINE = SIDE * CHANNELS;
  private static final Fields FIELDS = Fields.of(Image.class);

  private final List<Image> images = new ArrayList<>();
  private final float[] line = new float[LINE];

  /** An image. */
  public record Image(@Tensor(shape = {SIDE, SIDE, CHANNELS}) float[][][] pixels) {}

  /** Draws images. */
  public NestedImages(int count) {
    Random random = new Random(1);
    for (int n = 0; n < count; n++) {
      float[][][] pixels = new float[SIDE][SIDE][CHANNELS];
      for (float[][] row : pixels) {
        for (float[] pixel : row) {
          for (int i = 0; i < CHANNELS; i++) {
            pixel[i] = random.nextFloat();
          }
        }
      }
      images.add(new Image(pixels));
    }
  }

  @Override
  public TensorBatch generated() {
    return NestedImages_ImageTensors.of(images);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(NestedImages_ImageTensors.CONVERTER, images);
  }

  @Override
  public List<org.tensorflow.Tensor> byHand() {
    TFloat32 tensor = TFloat32.tensorOf(shape());
    FloatDataBuffer memory = tensor.asRawTensor().data().asFloats();
    long at = 0;
    for (Image image : images) {
      for (float[][] row : image.pixels) {
        int used = 0;
        for (float[] pixel : row) {
          line[used] = pixel[0];
          line[used + 1] = pixel[1];
          line[used + 2] = pixel[2];
          used += CHANNELS;
        }
        memory.offset(at).write(line, 0, LINE);
        at += LINE;
      }
    }
    return List.of(tensor);
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    TFloat32 tensor = TFloat32.tensorOf(shape());
    for (int n = 0; n < images.size(); n++) {
      float[][][] pixels = images.get(n).pixels;
      for (int y = 0; y < SIDE; y++) {
        for (int x = 0; x < SIDE; x++) {
          for (int c = 0; c < CHANNELS; c++) {
            tensor.setFloat(pixels[y][x][c], n, y, x, c);
          }
        }
      }
    }
    return List.of(tensor);
  }

  private Shape shape() {
    return Shape.of(images.size(), SIDE, SIDE, CHANNELS);
  }

  @Override
  public List<Object> arrays() {
    return Collections.singletonList(
        images.stream().map(Image::pixels).toArray(float[][][][]::new));
  }

  @Override
  public List<Object> reflectedArrays() {
    return Collections.singletonList(
        images.stream().map(image -> FIELDS.get(0, image)).toArray(float[][][][]::new));
  }
}
