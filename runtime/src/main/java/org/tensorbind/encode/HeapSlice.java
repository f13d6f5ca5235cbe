package org.tensorbind.encode;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;
import org.tensorbind.TensorEncoder;
import org.tensorbind.TensorSlice;
import org.tensorbind.annotation.DType;
import org.tensorbind.value.Casts;
import org.tensorbind.value.InvalidValueException;

/**
 * The elements that one value becomes, on the heap: what converters give to encoders, and what
 * tests of encoders can give to them.
 */
public final class HeapSlice implements TensorSlice {
  private final DType dtype;
  private final Object elements;
  private final int size;

  private HeapSlice(DType dtype, Object elements) {
    this.dtype = dtype;
    this.elements = elements;
    this.size = Array.getLength(elements);
  }

  /**
   * A slice on the heap, such as for the test of an encoder.
   *
   * @throws IllegalArgumentException for {@link DType#AUTO}
   */
  public static HeapSlice of(DType dtype, int size) {
    return new HeapSlice(
        dtype,
        switch (dtype) {
          case FLOAT32 -> new float[size];
          case FLOAT64 -> new double[size];
          case FLOAT16, BFLOAT16, UINT16 -> new short[size];
          case INT32 -> new int[size];
          case INT64 -> new long[size];
          case UINT8 -> new byte[size];
          case BOOL -> new boolean[size];
          case STRING -> strings(size);
          case AUTO -> throw new IllegalArgumentException("A slice needs a dtype, not AUTO.");
        });
  }

  private static String[] strings(int size) {
    String[] strings = new String[size];
    Arrays.fill(strings, "");
    return strings;
  }

  @Override
  public DType dtype() {
    return dtype;
  }

  @Override
  public int size() {
    return size;
  }

  /**
   * The elements themselves: an array of the primitive type that holds the dtype, with the bits of
   * 16-bit and unsigned numbers, or of strings.
   */
  public Object array() {
    return elements;
  }

  @Override
  public void set(int index, double value) {
    Objects.checkIndex(index, size);
    switch (dtype) {
      case FLOAT32 -> ((float[]) elements)[index] = Casts.toFloat(value, "");
      case FLOAT64 -> ((double[]) elements)[index] = value;
      case FLOAT16 -> ((short[]) elements)[index] = Casts.toHalf(value, "");
      case BFLOAT16 -> ((short[]) elements)[index] = Casts.toBfloat16(value, "");
      case UINT16 -> ((short[]) elements)[index] = Casts.toUint16(value, "");
      case INT32 -> ((int[]) elements)[index] = Casts.toInt(value, "");
      case INT64 -> ((long[]) elements)[index] = Casts.toLong(value, "");
      case UINT8 -> ((byte[]) elements)[index] = Casts.toUint8(value, "");
      case BOOL -> ((boolean[]) elements)[index] = value != 0;
      default -> throw mismatch("a number");
    }
  }

  @Override
  public void set(int index, long value) {
    Objects.checkIndex(index, size);
    switch (dtype) {
      case INT32 -> ((int[]) elements)[index] = Casts.toInt(value, "");
      case INT64 -> ((long[]) elements)[index] = value;
      case UINT8 -> ((byte[]) elements)[index] = Casts.toUint8(value, "");
      case UINT16 -> ((short[]) elements)[index] = Casts.toUint16(value, "");
      default -> set(index, (double) value);
    }
  }

  @Override
  public void set(int index, int value) {
    set(index, (long) value);
  }

  @Override
  public void set(int index, boolean value) {
    if (dtype == DType.BOOL) {
      ((boolean[]) elements)[Objects.checkIndex(index, size)] = value;
    } else {
      set(index, value ? 1L : 0L);
    }
  }

  @Override
  public void set(int index, String value) {
    if (dtype != DType.STRING) {
      throw mismatch("a text");
    }
    ((String[]) elements)[Objects.checkIndex(index, size)] = Objects.requireNonNull(value, "value");
  }

  private IllegalStateException mismatch(String found) {
    return new IllegalStateException("The slice is " + dtype + ", it does not hold " + found + ".");
  }

  /** Sets all elements to zero, or to empty strings. */
  public void clear() {
    switch (dtype) {
      case FLOAT32 -> Arrays.fill((float[]) elements, 0f);
      case FLOAT64 -> Arrays.fill((double[]) elements, 0d);
      case FLOAT16, BFLOAT16, UINT16 -> Arrays.fill((short[]) elements, (short) 0);
      case INT32 -> Arrays.fill((int[]) elements, 0);
      case INT64 -> Arrays.fill((long[]) elements, 0L);
      case UINT8 -> Arrays.fill((byte[]) elements, (byte) 0);
      case BOOL -> Arrays.fill((boolean[]) elements, false);
      default -> Arrays.fill((String[]) elements, "");
    }
  }

  /**
   * Has a value written, for generated code.
   *
   * @param path where the value stands, for messages
   * @throws InvalidValueException {@code encoder-failed} whatever the encoder throws
   */
  public <T> void fill(TensorEncoder<? super T> encoder, T value, String path) {
    clear();
    try {
      encoder.encode(value, this);
    } catch (InvalidValueException e) {
      throw e.in(path);
    } catch (RuntimeException e) {
      throw InvalidValueException.ofEncoder(encoder.getClass().getSimpleName(), e, path);
    }
  }
}
