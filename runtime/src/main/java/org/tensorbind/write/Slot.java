package org.tensorbind.write;

import java.util.Arrays;
import org.tensorbind.PaddingReport.TensorPadding;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorbind.session.FedTensor;
import org.tensorbind.value.Casts;
import org.tensorflow.Tensor;

/** One tensor while it is written. */
final class Slot {
  private final TensorSpec spec;
  private final long[] sizes;
  private final long elements;
  private BlockWriter<?> writer;
  private Storage storage;

  /**
   * A tensor of these sizes.
   *
   * @throws TensorBindException {@code tensor-too-large} if it has more elements than a 64-bit
   *     number of bytes can count
   */
  Slot(TensorSpec spec, long[] sizes) {
    this.spec = spec;
    this.sizes = sizes;
    this.elements = elements();
  }

  /** TensorFlow multiplies sizes itself, and ends the process if that overflows, zeros or not. */
  private long elements() {
    try {
      long product = bytes(spec.dtype());
      for (long size : sizes) {
        product = Math.multiplyExact(product, Math.max(1, size));
      }
      boolean empty = Arrays.stream(sizes).anyMatch(size -> size == 0);
      return empty ? 0 : product / bytes(spec.dtype());
    } catch (ArithmeticException e) {
      throw tooLarge("a tensor", e);
    }
  }

  private TensorBindException tooLarge(String holder, Throwable cause) {
    return new TensorBindException(
        "tensor-too-large",
        "Tensor \""
            + spec.name()
            + "\" would be "
            + spec.dtype()
            + " "
            + Arrays.toString(sizes)
            + ", which is more than "
            + holder
            + " can hold.",
        cause);
  }

  private static long bytes(DType dtype) {
    return switch (dtype) {
      case UINT8, BOOL -> 1;
      case FLOAT16, BFLOAT16, UINT16 -> Short.BYTES;
      case FLOAT32, INT32 -> Integer.BYTES;
      case FLOAT64, INT64, AUTO -> Long.BYTES;
      case STRING -> 3 * Long.BYTES;
    };
  }

  long size() {
    return elements;
  }

  /**
   * The same as the length of a Java array.
   *
   * @throws TensorBindException {@code tensor-too-large} if that is too long
   */
  int sizeOnHeap() {
    if (elements > HeapMemory.LARGEST) {
      throw tooLarge("a Java array", null);
    }
    return (int) elements;
  }

  long[] sizes() {
    return sizes;
  }

  void storeIn(Storage storage) {
    this.storage = storage;
  }

  Storage storage() {
    return storage;
  }

  <W extends BlockWriter<?>> W writtenBy(W writer) {
    this.writer = writer;
    return writer;
  }

  /** Ends the writing, and checks that nothing is missing. */
  void finish() {
    writer.finish(spec.name());
  }

  /** After {@link #finish}, hands strings over, which could not be before. */
  void complete() {
    if (writer instanceof StringWriter strings) {
      storage.strings(strings.bytes());
    }
  }

  /** How much of what was written is padding. */
  TensorPadding padding() {
    return new TensorPadding(spec.name(), elements, writer.padded());
  }

  /** Hands the tensor over. */
  Tensor tensor() {
    return ((TensorStorage) storage).release();
  }

  /** Hands the tensor over. */
  FedTensor feed() {
    return ((FeedStorage) storage).release();
  }

  /** Gives everything back that has not been handed over. */
  void close() {
    if (writer != null) {
      writer.close();
      writer = null;
    }
    storage.close();
  }

  /** The elements as a Java array of this shape. */
  Object array() {
    return NestedArrays.of(flat(), sizes);
  }

  private Object flat() {
    if (writer instanceof StringWriter strings) {
      return strings.values();
    }
    Object array = ((HeapStorage) storage).array();
    return switch (spec.dtype()) {
      case FLOAT16 -> decoded((short[]) array, true);
      case BFLOAT16 -> decoded((short[]) array, false);
      default -> array;
    };
  }

  private static float[] decoded(short[] bits, boolean half) {
    float[] values = new float[bits.length];
    for (int i = 0; i < bits.length; i++) {
      values[i] = half ? Casts.fromHalf(bits[i]) : Casts.fromBfloat16(bits[i]);
    }
    return values;
  }
}
