package org.tensorbind.session;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;

import java.util.concurrent.atomic.AtomicReference;
import org.tensorbind.memory.TensorHandle;
import org.tensorbind.read.ReadableTensor;
import org.tensorflow.internal.c_api.TF_Tensor;

/** Tensors that the C API handed over. */
final class DirectFetched implements Fetched {
  private final boolean isBatched;
  private final AtomicReference<TF_Tensor[]> tensors;

  DirectFetched(boolean isBatched, TF_Tensor... tensors) {
    this.isBatched = isBatched;
    this.tensors = new AtomicReference<>(tensors);
  }

  @Override
  public ReadableTensor get(int index) {
    TF_Tensor[] open = tensors.get();
    if (open == null) {
      throw new IllegalStateException("What the model answered is closed.");
    }
    return ReadableTensor.of(new TensorHandle(open[index], this), isBatched);
  }

  @Override
  public void close() {
    TF_Tensor[] open = tensors.getAndSet(null);
    if (open != null) {
      for (TF_Tensor tensor : open) {
        TF_DeleteTensor(tensor);
      }
    }
  }
}
