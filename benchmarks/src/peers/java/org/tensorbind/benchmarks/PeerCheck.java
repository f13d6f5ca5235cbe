package org.tensorbind.benchmarks;

import java.nio.ByteBuffer;
import java.util.List;
import org.tensorbind.TensorBatch;
import org.tensorbind.benchmarks.workload.Workload;
import org.tensorflow.Tensor;

/** Whether another library made the same bytes. */
final class PeerCheck {
  private PeerCheck() {}

  static void check(Workload workload, List<ByteBuffer> actual) {
    try (TensorBatch batch = workload.generated()) {
      List<ByteBuffer> expected = batch.tensors().values().stream().map(PeerCheck::bytes).toList();
      if (!expected.equals(actual.stream().map(ByteBuffer::rewind).toList())) {
        throw new IllegalStateException("The library makes other tensors.");
      }
    }
  }

  private static ByteBuffer bytes(Tensor tensor) {
    byte[] bytes = new byte[Math.toIntExact(tensor.numBytes())];
    tensor.asRawTensor().data().read(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
