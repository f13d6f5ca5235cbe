package org.tensorbind.benchmarks;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.tensorbind.benchmarks.workload.Work;
import org.tensorbind.benchmarks.workload.Workload;

/** ONNX Runtime's way: {@code OnnxTensor.createTensor} of nested arrays. */
public class OnnxRuntimeBenchmark extends Timed {
  /** What is converted. */
  @Param public Work work;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private Workload workload;

  /** Draws the examples, and compares what becomes of them. */
  @Setup(Level.Trial)
  public void draw() throws OrtException {
    workload = work.draw();
    List<OnnxTensor> tensors = convert();
    if (work != Work.NAMES) { // its texts come back in another form
      PeerCheck.check(workload, tensors.stream().map(OnnxTensor::getByteBuffer).toList());
    }
    tensors.forEach(OnnxTensor::close);
  }

  /** Arrays, tensors. */
  @Benchmark
  public int onnxRuntime() throws OrtException {
    List<OnnxTensor> tensors = convert();
    tensors.forEach(OnnxTensor::close);
    return tensors.size();
  }

  private List<OnnxTensor> convert() throws OrtException {
    List<OnnxTensor> tensors = new ArrayList<>();
    for (Object array : workload.arrays()) {
      tensors.add(tensor(array));
    }
    return tensors;
  }

  private OnnxTensor tensor(Object array) throws OrtException {
    if (array instanceof byte[][] rows) { // arrays of bytes are signed; these are not
      ByteBuffer all = ByteBuffer.allocateDirect(rows.length * rows[0].length);
      for (byte[] row : rows) {
        all.put(row);
      }
      long[] shape = {rows.length, rows[0].length};
      return OnnxTensor.createTensor(environment, all.flip(), shape, OnnxJavaType.UINT8);
    }
    return OnnxTensor.createTensor(environment, array);
  }
}
