package org.tensorbind.benchmarks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.tensorbind.benchmarks.workload.Work;
import org.tensorbind.benchmarks.workload.Workload;

/** DJL's way: an array for each example, as translators make them, and then a stack of them. */
public class DjlBenchmark extends Timed {
  /** What is converted; not texts, for which PyTorch has no tensors. */
  @Param({
    "HOUSES",
    "REVIEWS",
    "NESTED_IMAGES",
    "FLAT_IMAGES",
    "BYTE_IMAGES",
    "BYTES_AS_FLOATS",
    "ORDERS"
  })
  public Work work;

  private Workload workload;
  private NDManager root;

  /** Draws the examples, and compares what becomes of them. */
  @Setup(Level.Trial)
  public void draw() {
    workload = work.draw();
    root = NDManager.newBaseManager();
    try (NDManager manager = root.newSubManager()) {
      PeerCheck.check(
          workload, convert(manager).stream().map(array -> array.toByteBuffer()).toList());
    }
  }

  /** Frees the library's memory. */
  @TearDown(Level.Trial)
  public void close() {
    root.close();
  }

  /** Rows, arrays, stacks. */
  @Benchmark
  public int djl() {
    try (NDManager manager = root.newSubManager()) {
      return convert(manager).size();
    }
  }

  private List<NDArray> convert(NDManager manager) {
    List<NDArray> stacks = new ArrayList<>();
    for (Object rows : workload.arrays()) {
      NDList list = new NDList();
      for (Object row : (Object[]) rows) {
        list.add(array(manager, row));
      }
      stacks.add(NDArrays.stack(list));
    }
    return stacks;
  }

  private static NDArray array(NDManager manager, Object row) {
    if (row instanceof float[] floats) {
      return manager.create(floats);
    }
    if (row instanceof float[][] floats) {
      return manager.create(floats);
    }
    if (row instanceof int[] ints) {
      return manager.create(ints);
    }
    if (row instanceof boolean[] booleans) {
      return manager.create(booleans);
    }
    if (row instanceof byte[] bytes) {
      return manager.create(ByteBuffer.wrap(bytes), new Shape(bytes.length), DataType.UINT8);
    }
    float[][][] image = (float[][][]) row;
    int height = image.length;
    int width = image[0].length;
    int channels = image[0][0].length;
    FloatBuffer flat = FloatBuffer.allocate(height * width * channels);
    for (float[][] line : image) {
      for (float[] pixel : line) {
        flat.put(pixel);
      }
    }
    return manager.create(flat.array(), new Shape(height, width, channels));
  }
}
