package org.tensorbind.processor.behaviour;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects as lists, sets, maps and numbers, which can be compared where arrays cannot. */
public final class Plain {
  private Plain() {}

  public static Object of(Object object) {
    if (object == null || object instanceof Enum<?>) {
      return object;
    }
    if (object.getClass().isArray()) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(object); i++) {
        elements.add(of(Array.get(object, i)));
      }
      return elements;
    }
    if (object instanceof Buffer buffer) {
      return of(elements(buffer));
    }
    if (object instanceof Set<?> set) {
      Set<Object> elements = new HashSet<>();
      set.forEach(each -> elements.add(of(each)));
      return elements;
    }
    if (object instanceof Iterable<?> iterable) {
      List<Object> elements = new ArrayList<>();
      iterable.forEach(each -> elements.add(of(each)));
      return elements;
    }
    if (object instanceof Optional<?> optional) {
      return optional.map(Plain::of);
    }
    if (object instanceof BigDecimal number) {
      return number.stripTrailingZeros(); // numbers, not their scales, are what a tensor holds
    }
    return object.getClass().getName().startsWith("java.") ? object : fields(object);
  }

  private static Map<String, Object> fields(Object object) {
    Map<String, Object> values = new LinkedHashMap<>();
    Class<?> type = object.getClass();
    while (type != Object.class && type != Record.class) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          values.put(type.getSimpleName() + "." + field.getName(), valueOf(field, object));
        }
      }
      type = type.getSuperclass();
    }
    return values;
  }

  private static Object valueOf(Field field, Object object) {
    try {
      field.setAccessible(true);
      return of(field.get(object));
    } catch (IllegalAccessException e) {
      throw new LinkageError(field.toString(), e);
    }
  }

  private static Object elements(Buffer buffer) {
    int size = buffer.remaining();
    if (buffer instanceof FloatBuffer floats) {
      float[] elements = new float[size];
      floats.duplicate().get(elements);
      return elements;
    }
    if (buffer instanceof DoubleBuffer doubles) {
      double[] elements = new double[size];
      doubles.duplicate().get(elements);
      return elements;
    }
    if (buffer instanceof IntBuffer ints) {
      int[] elements = new int[size];
      ints.duplicate().get(elements);
      return elements;
    }
    if (buffer instanceof LongBuffer longs) {
      long[] elements = new long[size];
      longs.duplicate().get(elements);
      return elements;
    }
    if (buffer instanceof ShortBuffer shorts) {
      short[] elements = new short[size];
      shorts.duplicate().get(elements);
      return elements;
    }
    byte[] elements = new byte[size];
    ((ByteBuffer) buffer).duplicate().get(elements);
    return elements;
  }
}
