package org.tensorbind.session;

import org.tensorflow.Tensor;

/** A tensor of TensorFlow Java, which its own sessions are fed. */
public record JavaFeed(Tensor tensor) implements Feed {
  @Override
  public int rank() {
    return tensor.shape().numDimensions();
  }

  @Override
  public long size(int axis) {
    return tensor.shape().get(axis);
  }

  @Override
  public void close() {
    tensor.close();
  }
}
