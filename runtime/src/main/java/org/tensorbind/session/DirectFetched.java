package org.tensorbind.session;

import java.util.concurrent.atomic.AtomicReference;
import org.tensorbind.read.ReadableTensor;

/** Tensors that the C API handed over. */
final class DirectFetched implements Fetched {
  private final AtomicReference<NativeTensor[]> tensors;

  DirectFetched(NativeTensor... tensors) {
    this.tensors = new AtomicReference<>(tensors);
  }

  @Override
  public ReadableTensor get(int index) {
    NativeTensor[] open = tensors.get();
    if (open == null) {
      throw new IllegalStateException("What the model answered is closed.");
    }
    return open[index];
  }

  @Override
  public void close() {
    NativeTensor[] open = tensors.getAndSet(null);
    if (open != null) {
      for (NativeTensor tensor : open) {
        tensor.delete();
      }
    }
  }
}
