package org.tensorbind.session;

import org.tensorbind.read.ReadableTensor;

/** The tensors that a run answered, in native memory. */
public interface Fetched extends AutoCloseable {
  /** The tensor that was fetched at this place. */
  ReadableTensor get(int index);

  /** Frees the tensors. */
  @Override
  void close();
}
