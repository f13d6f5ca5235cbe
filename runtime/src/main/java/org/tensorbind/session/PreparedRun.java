package org.tensorbind.session;

import org.tensorflow.exceptions.TensorFlowException;

/** Runs that feed and fetch the same tensors. Safe for all threads. */
public interface PreparedRun extends AutoCloseable {
  /**
   * Runs the graph.
   *
   * @param feeds in the order in which they were prepared, of the kind that {@link
   *     ModelSession#takesJavaTensors()} says; they stay the caller's
   * @return what was fetched, which is the caller's to close
   * @throws TensorFlowException if an operation fails
   */
  Fetched run(Feed... feeds);

  /** Frees what was prepared. No run may be going on. */
  @Override
  void close();
}
