package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.types.TUint8;

/** Images as flat arrays of bytes, which stay bytes. */
public final class ByteImages implements Workload {
  static final int SIZE = 224 * 224 * 3;

  private static final Fields FIELDS = Fields.of(Image.class);

  private final List<Image> images = new ArrayList<>();

  /** An image. */
  public record Image(@Tensor(shape = SIZE, dtype = DType.UINT8) byte[] pixels) {}

  /** Draws images. */
  public ByteImages(int count) {
    Random random = new Random(1);
    for (int n = 0; n < count; n++) {
      byte[] pixels = new byte[SIZE];
      random.nextBytes(pixels);
      images.add(new Image(pixels));
    }
  }

  @Override
  public TensorBatch generated() {
    return ByteImages_ImageTensors.of(images);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(ByteImages_ImageTensors.CONVERTER, images);
  }

  @Override
  public List<org.tensorflow.Tensor> byHand() {
    TUint8 tensor = TUint8.tensorOf(shape());
    ByteDataBuffer memory = tensor.asRawTensor().data();
    for (int i = 0; i < images.size(); i++) {
      memory.offset((long) i * SIZE).write(images.get(i).pixels, 0, SIZE);
    }
    return List.of(tensor);
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    TUint8 tensor = TUint8.tensorOf(shape());
    for (int n = 0; n < images.size(); n++) {
      byte[] pixels = images.get(n).pixels;
      for (int i = 0; i < SIZE; i++) {
        tensor.setByte(pixels[i], n, i);
      }
    }
    return List.of(tensor);
  }

  private Shape shape() {
    return Shape.of(images.size(), SIZE);
  }

  @Override
  public List<Object> arrays() {
    return Collections.singletonList(images.stream().map(Image::pixels).toArray(byte[][]::new));
  }

  @Override
  public List<Object> reflectedArrays() {
    return Collections.singletonList(
        images.stream().map(image -> FIELDS.get(0, image)).toArray(byte[][]::new));
  }
}
