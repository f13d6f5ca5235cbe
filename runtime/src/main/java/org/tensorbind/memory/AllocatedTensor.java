package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_AllocateTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_DeleteTensor;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TensorData;

import java.lang.ref.Cleaner;
import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.tensorbind.TensorBindException;
import org.tensorbind.annotation.DType;
import org.tensorflow.Tensor;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.ndarray.Shape;

/** A tensor that is made to be written to. Strings are empty, anything else is undefined. */
public final class AllocatedTensor implements AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final TensorHandle tensor;
  private final Pointer data;
  private final long bytes;

  /** The tensor of TensorFlow Java; null for a hidden one. */
  private final Tensor java;

  /** Frees the tensor; null where TensorFlow Java does. */
  private final Deletion deletion;

  /** Runs the deletion; null for a hidden tensor. */
  private final Cleaner.Cleanable cleanable;

  private AllocatedTensor(
      TF_Tensor handle,
      Pointer data,
      long bytes,
      Tensor java,
      Deletion deletion,
      Cleaner.Cleanable cleanable) {
    this.tensor = new TensorHandle(handle, handle);
    this.data = data;
    this.bytes = bytes;
    this.java = java;
    this.deletion = deletion;
    this.cleanable = cleanable;
  }

  /**
   * A tensor that nobody but us sees, and which must be closed.
   *
   * @param sizes of its axes, whose product times the size of an element fits a {@code long}
   * @throws TensorBindException {@code tensor-too-large} if TensorFlow does not get the memory
   */
  public static AllocatedTensor hidden(DType dtype, long... sizes) {
    long bytes = bytes(dtype, sizes);
    TF_Tensor handle = allocate(dtype, bytes, sizes);
    Pointer data = data(handle, bytes, dtype, sizes);
    return new AllocatedTensor(handle, data, bytes, null, new Deletion(handle), null)
        .initialized(dtype);
  }

  /**
   * A tensor with one of TensorFlow Java around it. If nobody closes it, the garbage collector
   * does.
   *
   * @param sizes of its axes, whose product times the size of an element fits a {@code long}
   * @throws TensorBindException {@code tensor-too-large} if TensorFlow does not get the memory
   */
  public static AllocatedTensor visible(DType dtype, long... sizes) {
    AllocatedTensor tensor =
        JavaTensors.canWrap() ? wrapped(dtype, sizes) : ofTensorFlow(dtype, sizes);
    return tensor.initialized(dtype);
  }

  private static AllocatedTensor wrapped(DType dtype, long... sizes) {
    long bytes = bytes(dtype, sizes);
    TF_Tensor handle = allocate(dtype, bytes, sizes);
    Pointer data = data(handle, bytes, dtype, sizes);
    // The cleaner must not refer to what it watches.
    Deletion deletion = new Deletion(new TF_Tensor(handle));
    Cleaner.Cleanable cleanable = CLEANER.register(handle, deletion);
    Tensor java = JavaTensors.wrap(handle);
    return new AllocatedTensor(handle, data, bytes, java, deletion, cleanable);
  }

  /** TensorFlow Java's own way, where tensors cannot be wrapped. */
  static AllocatedTensor ofTensorFlow(DType dtype, long... sizes) {
    long bytes = bytes(dtype, sizes);
    Tensor java;
    try {
      java = Tensor.of(JavaTensors.type(dtype), Shape.of(sizes), bytes);
    } catch (NullPointerException | IllegalStateException | OutOfMemoryError e) {
      // TensorFlow Java 1.1.0 looks at the memory of a tensor that got none, hence the first.
      throw tooLarge(dtype, sizes, e);
    }
    TF_Tensor handle = TensorHandle.of(java).handle();
    return new AllocatedTensor(handle, TF_TensorData(handle), bytes, java, null, null);
  }

  private static TF_Tensor allocate(DType dtype, long bytes, long... sizes) {
    TF_Tensor handle = TF_AllocateTensor(DataTypes.number(dtype), sizes, sizes.length, bytes);
    if (handle == null) {
      throw tooLarge(dtype, sizes, null);
    }
    return handle;
  }

  /** The memory, which TensorFlow may not have got. */
  private static Pointer data(TF_Tensor handle, long bytes, DType dtype, long... sizes) {
    Pointer data = TF_TensorData(handle);
    if (data == null && bytes > 0) {
      TF_DeleteTensor(handle);
      throw tooLarge(dtype, sizes, null);
    }
    return data;
  }

  private static TensorBindException tooLarge(DType dtype, long[] sizes, Throwable cause) {
    return new TensorBindException(
        "tensor-too-large",
        "There is no memory for a tensor " + dtype + " " + Arrays.toString(sizes) + ".",
        cause);
  }

  private static long bytes(DType dtype, long... sizes) {
    long bytes = DataTypes.bytes(dtype);
    for (long size : sizes) {
      bytes *= size;
    }
    return bytes;
  }

  /** Whoever frees strings looks at all of them, so none may be undefined. */
  private AllocatedTensor initialized(DType dtype) {
    if (dtype == DType.STRING) {
      StringWriting.clear(memory(), 0, bytes);
    }
    return this;
  }

  /** The memory of the elements, except strings. */
  public NativeMemory memory() {
    return NativeMemory.of(data, bytes, tensor.owner());
  }

  /**
   * Writes strings of a STRING tensor.
   *
   * @param from the first one
   * @param count how many
   */
  public StringMemory strings(long from, long count) {
    Runnable onLongString = deletion == null ? () -> {} : deletion::expectLongStrings;
    return new StringWriting(data, memory(), onLongString, from, count);
  }

  /** The tensor as the C API knows it. */
  public TensorHandle handle() {
    return tensor;
  }

  /** The tensor of TensorFlow Java, if this is a visible one. */
  public Tensor java() {
    return java;
  }

  /**
   * Frees the tensor. A hidden one must not be closed by two threads at once; apart from that,
   * closing it again does nothing.
   */
  @Override
  public void close() {
    if (java != null) {
      java.close();
    }
    if (cleanable != null) {
      cleanable.clean();
      tensor.handle().setNull(); // TensorFlow Java notices then that it is closed
    } else if (deletion != null) {
      deletion.run();
    }
  }
}
