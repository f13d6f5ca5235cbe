package org.tensorbind.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tensorbind.memory.StringMemory;
import org.tensorbind.value.Require;

/** Strings on the Java heap, for which TensorFlow's native libraries are not needed. */
final class HeapStrings implements StringMemory {
  /** Texts and arrays of bytes. */
  private final List<Object> strings = new ArrayList<>();

  private boolean isBinary;

  @Override
  public void put(String text, String path) {
    strings.add(Require.encodable(text, path));
  }

  @Override
  public void put(byte[] bytes) {
    isBinary = true;
    strings.add(bytes);
  }

  int size() {
    return strings.size();
  }

  /** Hands some strings on. They are known to be encodable. */
  void copy(int from, int count, StringMemory target) {
    for (Object string : strings.subList(from, from + count)) {
      if (string instanceof String text) {
        target.put(text, "");
      } else {
        target.put((byte[]) string);
      }
    }
  }

  /** All of them: as texts, or as bytes if any of them is. */
  Object[] array() {
    return isBinary
        ? strings.stream().map(HeapStrings::bytes).toArray(byte[][]::new)
        : strings.toArray(String[]::new);
  }

  private static byte[] bytes(Object string) {
    return string instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) string;
  }

  @Override
  public void finish() {
    // they are where they belong
  }

  @Override
  public void restart() {
    strings.clear();
    isBinary = false;
  }

  @Override
  public void close() {
    // strings are the garbage collector's
  }
}
