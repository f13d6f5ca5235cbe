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

/** Images as flat arrays: nothing is left but to copy them. */
public final class FlatImages implements Workload {
  private static final int SIZE = 224 * 224 * 3;
  private static final Fields FIELDS = Fields.of(Image.class);

  private final List<Image> images = new ArrayList<>();

  /** An image. */
  public record Image(@Tensor(shape = SIZE) float[] pixels) {}

  /** Draws images. */
  public FlatImages(int count) {
    Random random = new Random(1);
    for (int n = 0; n < count; n++) {
      float[] pixels = new float[SIZE];
      for (int i = 0; i < SIZE; i++) {
        pixels[i] = random.nextFloat();
      }
      images.add(new Image(pixels));
    }
  }

  @Override
  public TensorBatch generated() {
    return FlatImages_ImageTensors.of(images);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(FlatImages_ImageTensors.CONVERTER, images);
  }

  @Override
  public List<org.tensorflow.Tensor> byHand() {
    TFloat32 tensor = TFloat32.tensorOf(shape());
    FloatDataBuffer memory = tensor.asRawTensor().data().asFloats();
    for (int i = 0; i < images.size(); i++) {
      memory.offset((long) i * SIZE).write(images.get(i).pixels, 0, SIZE);
    }
    return List.of(tensor);
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    TFloat32 tensor = TFloat32.tensorOf(shape());
    for (int n = 0; n < images.size(); n++) {
      float[] pixels = images.get(n).pixels;
      for (int i = 0; i < SIZE; i++) {
        tensor.setFloat(pixels[i], n, i);
      }
    }
    return List.of(tensor);
  }

  private Shape shape() {
    return Shape.of(images.size(), SIZE);
  }

  @Override
  public List<Object> arrays() {
    return Collections.singletonList(images.stream().map(Image::pixels).toArray(float[][]::new));
  }

  @Override
  public List<Object> reflectedArrays() {
    return Collections.singletonList(
        images.stream().map(image -> FIELDS.get(0, image)).toArray(float[][]::new));
  }
}
