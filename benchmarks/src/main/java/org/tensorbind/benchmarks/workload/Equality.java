package org.tensorbind.benchmarks.workload;

import java.util.Arrays;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Whether ways did the same work. */
public final class Equality {
  private Equality() {}

  /**
   * Compares tensors by shape, type and bytes.
   *
   * @throws IllegalStateException if they differ
   */
  public static void check(List<Tensor> expected, List<Tensor> actual) {
    boolean equal = expected.size() == actual.size();
    for (int i = 0; equal && i < expected.size(); i++) {
      equal = equal(expected.get(i), actual.get(i));
    }
    if (!equal) {
      throw new IllegalStateException(actual + " differ from " + expected + ".");
    }
  }

  private static boolean equal(Tensor expected, Tensor actual) {
    if (expected.dataType() != actual.dataType() || !expected.shape().equals(actual.shape())) {
      return false;
    }
    // What lies behind a short text in its place does not matter.
    return expected instanceof TString texts
        ? texts.equals(actual)
        : Arrays.equals(bytes(expected), bytes(actual));
  }

  private static byte[] bytes(Tensor tensor) {
    byte[] bytes = new byte[Math.toIntExact(tensor.numBytes())];
    tensor.asRawTensor().data().read(bytes);
    return bytes;
  }
}
