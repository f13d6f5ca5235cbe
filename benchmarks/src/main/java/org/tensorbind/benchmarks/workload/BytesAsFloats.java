package org.tensorbind.benchmarks.workload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tensorbind.TensorBatch;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.FloatDataBuffer;
import org.tensorflow.types.TFloat32;

/** Flat arrays of bytes, which become floats on their way. */
public final class BytesAsFloats implements Workload {
  private static final int SIZE = ByteImages.SIZE;
  private static final int BLOCK = 2048;
  private static final Fields FIELDS = Fields.of(Image.class);

  private final List<Image> images = new ArrayList<>();
  private final float[] block = new float[BLOCK];

  /** An image. */
  public record Image(@Tensor(shape = SIZE, dtype = DType.FLOAT32) byte[] pixels) {}

  /** Draws images. */
  public BytesAsFloats(int count) {
    Random random = new Random(1);
    for (int n = 0; n < count; n++) {
      byte[] pixels = new byte[SIZE];
      random.nextBytes(pixels);
      images.add(new Image(pixels));
    }
  }

  @Override
  public TensorBatch generated() {
    return BytesAsFloats_ImageTensors.of(images);
  }

  @Override
  public Generated<?> converter() {
    return new Generated<>(BytesAsFloats_ImageTensors.CONVERTER, images);
  }

  @Override
  public List<org.tensorflow.Tensor> byHand() {
    TFloat32 tensor = TFloat32.tensorOf(shape());
    FloatDataBuffer memory = tensor.asRawTensor().data().asFloats();
    long at = 0;
    for (Image image : images) {
      for (int start = 0; start < SIZE; start += BLOCK) {
        int count = Math.min(BLOCK, SIZE - start);
        widen(image.pixels, start, block, count);
        memory.offset(at).write(block, 0, count);
        at += count;
      }
    }
    return List.of(tensor);
  }

  /** A loop by itself, which the JIT compiler makes vector instructions of. */
  private static void widen(byte[] source, int from, float[] target, int count) {
    for (int i = 0; i < count; i++) {
      target[i] = source[from + i];
    }
  }

  @Override
  public List<org.tensorflow.Tensor> elementwise() {
    TFloat32 tensor = TFloat32.tensorOf(shape());
    for (int n = 0; n < images.size(); n++) {
      byte[] pixels = images.get(n).pixels;
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
    return arrays(images.stream().map(Image::pixels).toArray(byte[][]::new));
  }

  @Override
  public List<Object> reflectedArrays() {
    return arrays(images.stream().map(image -> FIELDS.get(0, image)).toArray(byte[][]::new));
  }

  private static List<Object> arrays(byte[][] sources) {
    float[][] rows = new float[sources.length][SIZE];
    for (int i = 0; i < sources.length; i++) {
      widen(sources[i], 0, rows[i], SIZE);
    }
    return Collections.singletonList(rows);
  }
}
