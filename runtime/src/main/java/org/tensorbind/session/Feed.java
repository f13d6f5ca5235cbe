package org.tensorbind.session;

/** A tensor that is fed to a run. */
public sealed interface Feed extends AutoCloseable permits FedTensor, JavaFeed {
  /** The number of axes. */
  int rank();

  /** The size of an axis. */
  long size(int axis);

  /** Frees the tensor, once. */
  @Override
  void close();
}
