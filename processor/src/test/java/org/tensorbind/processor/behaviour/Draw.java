package org.tensorbind.processor.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Values made of numbers that a property draws, so that fewer and smaller numbers make smaller
 * objects. When all are used up, everything is as small as it can be.
 */
public final class Draw {
  private static final List<Float> FLOATS =
      List.of(0f, -0f, 1f, Float.NaN, Float.MIN_VALUE, Float.MAX_VALUE, Float.NEGATIVE_INFINITY);
  private static final List<Double> DOUBLES =
      List.of(
          0.0, -0.0, 1.0, Double.NaN, Double.MIN_VALUE, Double.MAX_VALUE, Double.POSITIVE_INFINITY);
  private static final List<String> LETTERS =
      Arrays.asList("a", "b", "ß", "€", "\n", "\"", "\\", "\0", "語", "😀", "e\u0301", " ");

  private final List<Integer> numbers;
  private final Map<String, Integer> shared = new HashMap<>();
  private int next;

  Draw(List<Integer> numbers) {
    this.numbers = numbers;
  }

  /** From 0 up to {@code bound}. */
  public int below(int bound) {
    return Math.floorMod(anyInt(), bound);
  }

  /** From 0 up to {@code bound}, the same for the whole batch. */
  public int shared(String name, int bound) {
    return shared.computeIfAbsent(name, each -> below(bound));
  }

  public boolean flag() {
    return below(2) == 1;
  }

  public int anyInt() {
    return next < numbers.size() ? numbers.get(next++) : 0;
  }

  public long anyLong() {
    return ((long) anyInt() << Integer.SIZE) ^ anyInt();
  }

  public short anyShort() {
    return (short) anyInt();
  }

  public byte anyByte() {
    return (byte) anyInt();
  }

  public float anyFloat() {
    int choice = below(2 * FLOATS.size());
    return choice < FLOATS.size() ? FLOATS.get(choice) : anyInt() / 1024f;
  }

  public double anyDouble() {
    int choice = below(2 * DOUBLES.size());
    return choice < DOUBLES.size() ? DOUBLES.get(choice) : anyLong() / 1e9;
  }

  public String text() {
    return String.join("", list(6, () -> of(LETTERS)));
  }

  public UUID uuid() {
    return new UUID(anyLong(), anyLong());
  }

  public <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // it is not written to
  public final <T> T of(T... choices) {
    return of(Arrays.asList(choices));
  }

  /** A list of at most {@code longest} elements. */
  public <T> List<T> list(int longest, Supplier<T> element) {
    return exactly(below(longest + 1), element);
  }

  /** A list of a size that is known. */
  public <T> List<T> exactly(int size, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(element.get());
    }
    return list;
  }

  public int[] ints(int size) {
    return exactly(size, this::anyInt).stream().mapToInt(each -> each).toArray();
  }

  public long[] longs(int size) {
    return exactly(size, this::anyLong).stream().mapToLong(each -> each).toArray();
  }

  public double[] doubles(int size) {
    return exactly(size, this::anyDouble).stream().mapToDouble(each -> each).toArray();
  }

  public float[] floats(int size) {
    float[] result = new float[size];
    for (int i = 0; i < size; i++) {
      result[i] = anyFloat();
    }
    return result;
  }

  public byte[] bytes(int size) {
    byte[] result = new byte[size];
    for (int i = 0; i < size; i++) {
      result[i] = anyByte();
    }
    return result;
  }

  public short[] shorts(int size) {
    short[] result = new short[size];
    for (int i = 0; i < size; i++) {
      result[i] = anyShort();
    }
    return result;
  }

  public boolean[] flags(int size) {
    boolean[] result = new boolean[size];
    for (int i = 0; i < size; i++) {
      result[i] = flag();
    }
    return result;
  }
}
