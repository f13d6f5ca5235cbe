package org.tensorbind.write;

import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DType;
import org.tensorbind.session.FedTensor;

/** A tensor that is fed to a model and that nobody else sees, which is much cheaper to make. */
final class FeedStorage implements Storage {
  private final DType dtype;
  private final long[] sizes;
  private FedTensor tensor;

  FeedStorage(DType dtype, long... sizes) {
    this.dtype = dtype;
    this.sizes = sizes;
  }

  /** Hands the tensor over. */
  FedTensor release() {
    FedTensor released = tensor;
    tensor = null;
    return released;
  }

  /**
   * Its memory, which has not been written to.
   *
   * @throws TensorBindException {@code tensor-too-large} if TensorFlow does not get it
   */
  private FedTensor allocate() {
    tensor = FedTensor.allocate(dtype, sizes);
    return tensor;
  }

  @Override
  public Memory<float[]> floats() {
    return allocate().floats()::write;
  }

  @Override
  public Memory<double[]> doubles() {
    return allocate().doubles()::write;
  }

  @Override
  public Memory<int[]> ints() {
    return allocate().ints()::write;
  }

  @Override
  public Memory<long[]> longs() {
    return allocate().longs()::write;
  }

  @Override
  public Memory<byte[]> bytes() {
    return allocate().bytes()::write;
  }

  @Override
  public Memory<short[]> shorts() {
    return allocate().shorts()::write;
  }

  @Override
  public Memory<boolean[]> booleans() {
    return allocate().booleans()::write;
  }

  @Override
  public void strings(byte[][] values) {
    allocate().writeStrings(values);
  }

  @Override
  public void close() {
    if (tensor != null) {
      release().close();
    }
  }
}
