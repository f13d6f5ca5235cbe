package org.tensorbind.write;

import java.util.Arrays;
import org.tensorbind.PaddingReport.TensorPadding;
import org.tensorbind.TensorBindException;
import org.tensorbind.TensorSpec;
import org.tensorbind.annotation.DType;
import org.tensorbind.memory.AllocatedTensor;
import org.tensorbind.memory.DataTypes;
import org.tensorbind.value.Casts;

/** One tensor of a batch. */
final class Slot {
  private final TensorSpec spec;
  private final long[] sizes;
  private final long elements;
  private Storage storage;
  private long padded;

  /**
   * A tensor of these sizes.
   *
   * @throws TensorBindException {@code tensor-too-large} if it has more elements than a 64-bit
   *     number of bytes can count
   */
  Slot(TensorSpec spec, long[] sizes) {
    this.spec = spec;
    this.sizes = sizes;
    this.elements = count();
  }

  /** TensorFlow multiplies sizes itself, and ends the process if that overflows, zeros or not. */
  private long count() {
    long bytes = DataTypes.bytes(spec.dtype());
    try {
      boolean isEmpty = false;
      long product = bytes;
      for (long size : sizes) {
        isEmpty |= size == 0;
        product = Math.multiplyExact(product, Math.max(1, size));
      }
      return isEmpty ? 0 : product / bytes;
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

  /** A tensor that only a model sees. */
  void allocateHidden() {
    storage = new Storage.OfTensor(AllocatedTensor.hidden(spec.dtype(), sizes));
  }

  /** A tensor that users see. */
  void allocateVisible() {
    storage = new Storage.OfTensor(AllocatedTensor.visible(spec.dtype(), sizes));
  }

  /**
   * A Java array.
   *
   * @throws TensorBindException {@code tensor-too-large} if that would be too long
   */
  void allocateOnHeap() {
    if (elements > HeapMemory.LARGEST) {
      throw tooLarge("a Java array", null);
    }
    storage = new Storage.OnHeap((int) elements);
  }

  String name() {
    return spec.name();
  }

  DType dtype() {
    return spec.dtype();
  }

  long[] sizes() {
    return sizes;
  }

  long elements() {
    return elements;
  }

  Storage storage() {
    return storage;
  }

  /** Says how many elements are padding. */
  void pad(long count) {
    padded = count;
  }

  /** How much of the tensor is padding. */
  TensorPadding padding() {
    return new TensorPadding(spec.name(), elements, padded);
  }

  long bytes() {
    return elements * DataTypes.bytes(spec.dtype());
  }

  /** The tensor, if it is one. */
  AllocatedTensor tensor() {
    return ((Storage.OfTensor) storage).tensor();
  }

  void close() {
    storage.close();
  }

  /** The elements as a Java array of this shape. */
  Object array() {
    return NestedArrays.of(flat(), sizes);
  }

  private Object flat() {
    Object array = ((Storage.OnHeap) storage).array();
    return switch (spec.dtype()) {
      case FLOAT16 -> decoded((short[]) array, true);
      case BFLOAT16 -> decoded((short[]) array, false);
      case BOOL -> decoded((byte[]) array);
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

  private static boolean[] decoded(byte[] bits) {
    boolean[] values = new boolean[bits.length];
    for (int i = 0; i < bits.length; i++) {
      values[i] = bits[i] != 0;
    }
    return values;
  }
}
