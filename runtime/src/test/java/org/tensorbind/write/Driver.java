package org.tensorbind.write;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import org.tensorbind.annotation.DType;
import org.tensorbind.value.Casts;

/** Drives any of the primitive writers with small integers, so that one test serves them all. */
final class Driver {
  private final BlockWriter<?> writer;
  private final DType dtype;
  private final Class<?> element;

  private Driver(BlockWriter<?> writer, DType dtype) {
    this.writer = writer;
    this.dtype = dtype;
    this.element =
        dtype == DType.BOOL ? boolean.class : writer.block().getClass().getComponentType();
  }

  static Driver open(BatchBuilder builder, String tensor, DType dtype, long... sizes) {
    return new Driver(
        switch (dtype) {
          case FLOAT32 -> builder.whole().floats(tensor, sizes);
          case FLOAT64 -> builder.whole().doubles(tensor, sizes);
          case INT32 -> builder.whole().ints(tensor, sizes);
          case INT64 -> builder.whole().longs(tensor, sizes);
          case UINT8 -> builder.whole().bytes(tensor, sizes);
          case FLOAT16, BFLOAT16, UINT16 -> builder.whole().shorts(tensor, sizes);
          case BOOL -> builder.whole().booleans(tensor, sizes);
          case STRING, AUTO -> throw new IllegalArgumentException();
        },
        dtype);
  }

  static Driver scratch(DType dtype) {
    return new Driver(
        switch (dtype) {
          case FLOAT32 -> FloatWriter.scratch();
          case FLOAT64 -> DoubleWriter.scratch();
          case INT32 -> IntWriter.scratch();
          case INT64 -> LongWriter.scratch();
          case UINT8 -> ByteWriter.scratch();
          case FLOAT16, BFLOAT16, UINT16 -> ShortWriter.scratch(dtype);
          case BOOL -> BooleanWriter.scratch();
          case STRING, AUTO -> throw new IllegalArgumentException();
        },
        dtype);
  }

  /** What TensorFlow answers where this value was written. */
  static Object boxed(DType dtype, int value) {
    return switch (dtype) {
      case FLOAT32, FLOAT16, BFLOAT16 -> (Object) (float) value;
      case FLOAT64 -> (double) value;
      case INT32 -> value;
      case INT64 -> (long) value;
      case UINT8 -> (byte) value;
      case UINT16 -> (short) value;
      case BOOL -> value != 0;
      case STRING, AUTO -> throw new IllegalArgumentException();
    };
  }

  private Object written(int value) {
    return switch (dtype) {
      case FLOAT16 -> Casts.toHalf(value, "");
      case BFLOAT16 -> Casts.toBfloat16(value, "");
      default -> boxed(dtype, value);
    };
  }

  private Object array(int... values) {
    Object array = Array.newInstance(element, values.length);
    for (int i = 0; i < values.length; i++) {
      Array.set(array, i, written(values[i]));
    }
    return array;
  }

  void put(int value) {
    call("put", types(element), written(value));
  }

  void putAll(int... values) {
    call("put", types(element.arrayType()), array(values));
  }

  void putPart(int from, int count, int... values) {
    call("put", types(element.arrayType(), int.class, int.class), array(values), from, count);
  }

  /** Puts a part of a buffer, and answers whether the writer has such a method. */
  boolean putBuffer(boolean direct, int from, int count, int... values) {
    Class<?> type =
        switch (dtype) {
          case FLOAT32 -> FloatBuffer.class;
          case FLOAT64 -> DoubleBuffer.class;
          case INT32 -> IntBuffer.class;
          case INT64 -> LongBuffer.class;
          case UINT8 -> ByteBuffer.class;
          default -> null;
        };
    if (type == null) {
      return false;
    }
    Buffer buffer = (direct ? direct(values.length + 4) : heap(type, values.length + 4));
    buffer.position(2).limit(values.length + 2);
    invoke(type, buffer, "put", types(element.arrayType()), array(values));
    buffer.position(2);
    call("put", types(type, int.class, int.class), buffer, from, count);
    if (buffer.position() != 2 || buffer.limit() != values.length + 2) {
      throw new AssertionError("The buffer moved: " + buffer);
    }
    return true;
  }

  /** A part of a larger array, so that it has an offset. */
  private static Buffer heap(Class<?> type, int capacity) {
    Buffer larger = (Buffer) invoke(type, null, "allocate", types(int.class), capacity + 1);
    larger.position(1);
    return (Buffer) invoke(type, larger, "slice", types());
  }

  private Buffer direct(int capacity) {
    ByteBuffer bytes = ByteBuffer.allocateDirect(capacity * Long.BYTES);
    bytes.order(ByteOrder.nativeOrder());
    return switch (dtype) {
      case FLOAT32 -> bytes.asFloatBuffer();
      case FLOAT64 -> bytes.asDoubleBuffer();
      case INT32 -> bytes.asIntBuffer();
      case INT64 -> bytes.asLongBuffer();
      default -> bytes;
    };
  }

  void fill(int value, long count) {
    call("fill", types(element, long.class), written(value), count);
  }

  void oneHot(int index, int width) {
    call("oneHot", types(int.class, int.class), index, width);
  }

  /** Writes to the block what is not zero. */
  void reserve(int... values) {
    int start = writer.reserve(values.length);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        Object one = dtype == DType.BOOL ? BooleanWriter.bit(true) : written(values[i]);
        Array.set(writer.block(), start + i, one);
      }
    }
  }

  void interleave(int[] widths, Driver... parts) {
    Object writers = Array.newInstance(writer.getClass(), parts.length);
    for (int i = 0; i < parts.length; i++) {
      Array.set(writers, i, parts[i].writer);
    }
    call("interleave", types(int[].class, writers.getClass()), widths, writers);
  }

  private void call(String method, Class<?>[] types, Object... arguments) {
    invoke(writer.getClass(), writer, method, types, arguments);
  }

  private static Object invoke(
      Class<?> type, Object target, String name, Class<?>[] types, Object... arguments) {
    try {
      Method method = type.getMethod(name, types);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name + Arrays.toString(types), e);
    }
  }

  private static Class<?>[] types(Class<?>... types) {
    return types;
  }
}
