package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Dealloc;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorElementCount;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorMaybeMove;

import org.tensorflow.internal.c_api.TF_TString;
import org.tensorflow.internal.c_api.TF_Tensor;

/** Frees a tensor of ours, once. */
final class Deletion implements Runnable {
  private final TF_Tensor tensor;
  private boolean hasLongStrings;

  Deletion(TF_Tensor tensor) {
    this.tensor = tensor;
  }

  /** The tensor gets strings that have memory of their own, which TensorFlow does not free. */
  synchronized void expectLongStrings() {
    hasLongStrings = true;
  }

  @Override
  public synchronized void run() {
    if (tensor.isNull()) {
      return;
    }
    // Where a result shares the strings, they are the result's, which does not free them either.
    if (hasLongStrings && TF_TensorMaybeMove(tensor) != null) {
      TF_TString cell = new TF_TString(TF_TensorData(tensor));
      long count = TF_TensorElementCount(tensor);
      for (long i = 0; i < count; i++) {
        TF_TString_Dealloc(cell.position(i));
      }
    }
    TF_DeleteTensor(tensor);
    tensor.setNull();
  }
}
