package org.tensorbind.benchmarks.workload;

import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/** Tensors of nested arrays, as TensorFlow Java's documentation makes them. */
final class Copies {
  private Copies() {}

  static List<Tensor> tensors(List<Object> arrays) {
    return arrays.stream().map(Copies::tensor).toList();
  }

  private static Tensor tensor(Object array) {
    if (array instanceof float[][] floats) {
      return TFloat32.tensorOf(StdArrays.ndCopyOf(floats));
    }
    if (array instanceof float[][][] floats) {
      return TFloat32.tensorOf(StdArrays.ndCopyOf(floats));
    }
    if (array instanceof float[][][][] floats) {
      return TFloat32.tensorOf(StdArrays.ndCopyOf(floats));
    }
    if (array instanceof int[][] ints) {
      return TInt32.tensorOf(StdArrays.ndCopyOf(ints));
    }
    if (array instanceof byte[][] bytes) {
      return TUint8.tensorOf(StdArrays.ndCopyOf(bytes));
    }
    if (array instanceof boolean[][] booleans) {
      return TBool.tensorOf(StdArrays.ndCopyOf(booleans));
    }
    return TString.tensorOf(StdArrays.ndCopyOf((String[]) array));
  }
}
