package org.tensorbind.session;

import org.tensorbind.memory.AllocatedTensor;

/**
 * A tensor that is fed to a run.
 *
 * @param sizes of its axes
 */
public record Feed(AllocatedTensor tensor, long... sizes) implements AutoCloseable {
  /** The number of axes. */
  public int rank() {
    return sizes.length;
  }

  /** The size of an axis. */
  public long size(int axis) {
    return sizes[axis];
  }

  /** Frees the tensor, once. */
  @Override
  public void close() {
    tensor.close();
  }
}
