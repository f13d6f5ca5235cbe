package org.tensorbind.write;

import java.util.concurrent.atomic.AtomicReference;
import org.tensorbind.session.Feed;

/** The tensors of examples that are made for one call of a model, and closed after it. */
public final class Feeds implements AutoCloseable {
  private final AtomicReference<Feed[]> tensors;

  Feeds(Feed... tensors) {
    this.tensors = new AtomicReference<>(tensors);
  }

  /** The tensor at a position of the schema. */
  public Feed get(int index) {
    Feed[] open = tensors.get();
    if (open == null) {
      throw new IllegalStateException("These tensors are closed.");
    }
    return open[index];
  }

  /** Frees the tensors. Does nothing if they are already free. */
  @Override
  public void close() {
    Feed[] open = tensors.getAndSet(null);
    if (open != null) {
      for (Feed tensor : open) {
        tensor.close();
      }
    }
  }
}
