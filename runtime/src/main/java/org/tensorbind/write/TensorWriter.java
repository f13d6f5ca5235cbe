package org.tensorbind.write;

import java.util.ArrayList;
import java.util.List;
import org.tensorbind.TensorEncoder;
import org.tensorbind.annotation.DType;
import org.tensorbind.encode.HeapSlice;

/** Writes the elements of a tensor, or of some of its rows, from the first to the last. */
abstract sealed class TensorWriter permits BlockWriter, StringWriter {
  private final long capacity;
  private long padded;

  /** What encoders and long rows fill, to be used again. */
  private final List<HeapSlice> slices = new ArrayList<>(0);

  /**
   * A writer.
   *
   * @param capacity how many elements must be written, or {@link Long#MAX_VALUE} for any number
   */
  TensorWriter(long capacity) {
    this.capacity = capacity;
  }

  /** The dtype of the tensor. */
  abstract DType dtype();

  /**
   * Appends what an encoder of the user's makes of a value.
   *
   * @param size how many elements that is
   * @param path where the value stands, for messages
   * @throws org.tensorbind.value.InvalidValueException {@code encoder-failed} if the encoder throws
   */
  public final <T> void encode(TensorEncoder<? super T> encoder, T value, int size, String path) {
    HeapSlice slice = slice(dtype(), size);
    slice.fill(encoder, value, path);
    append(slice, path);
  }

  /** A slice, with anything in it; the same one for the same size. */
  final HeapSlice slice(DType dtype, int size) {
    for (int i = 0; i < slices.size(); i++) {
      if (slices.get(i).size() == size && slices.get(i).dtype() == dtype) {
        return slices.get(i);
      }
    }
    HeapSlice added = HeapSlice.of(dtype, size);
    slices.add(added);
    return added;
  }

  /** Appends the elements of a slice. */
  abstract void append(HeapSlice encoded, String path);

  /** Notes that elements which are appended are padding. */
  final void countPadding(long count) {
    padded += count;
  }

  /** How many of the elements are padding. */
  final long padded() {
    return padded;
  }

  /** Takes the padding that another writer has counted. */
  final void takePadding(TensorWriter other) {
    padded += other.padded;
    other.padded = 0;
  }

  final IllegalStateException full() {
    return new IllegalStateException(
        "More is written than the tensor's " + capacity + " elements.");
  }

  final long capacity() {
    return capacity;
  }

  /** How many elements have been written. */
  abstract long written();

  /** Brings everything to memory. */
  abstract void flush();

  /**
   * Flushes, and checks that the tensor is full.
   *
   * @throws IllegalStateException if elements are missing
   */
  final void finish(String tensor) {
    flush();
    if (written() != capacity) {
      throw new IllegalStateException(
          "Tensor \""
              + tensor
              + "\" has "
              + capacity
              + " elements, of which "
              + written()
              + " were written.");
    }
  }

  /** Begins again with the first element. */
  void restart() {
    padded = 0;
  }

  /** Ends the writing, once. */
  abstract void close();
}
