package org.tensorbind.write;

import java.nio.ByteBuffer;
import org.tensorbind.annotation.DType;
import org.tensorbind.encode.HeapSlice;
import org.tensorbind.memory.StringMemory;
import org.tensorbind.value.InvalidValueException;

/** Writes the elements of a STRING tensor, which are bytes. */
public final class StringWriter extends TensorWriter {
  private final StringMemory memory;
  private long written;
  private boolean closed;

  StringWriter(StringMemory memory, long capacity) {
    super(capacity);
    this.memory = memory;
  }

  /** A writer that is interleaved with others. */
  public static StringWriter scratch() {
    return new StringWriter(new HeapStrings(), Long.MAX_VALUE);
  }

  @Override
  DType dtype() {
    return DType.STRING;
  }

  @Override
  void append(HeapSlice encoded, String path) {
    for (String text : (String[]) encoded.array()) {
      put(text, path);
    }
  }

  /**
   * Appends a text, in UTF-8.
   *
   * @throws InvalidValueException {@code invalid-string} if it has half of a surrogate pair
   */
  public void put(CharSequence value, String path) {
    makeRoom(1);
    memory.put(value.toString(), path);
    written++;
  }

  /** Appends a string of bytes, which need not be text. The array must not be changed later. */
  public void put(byte[] value) {
    makeRoom(1);
    memory.put(value);
    written++;
  }

  /** Appends the bytes of a buffer, from position to limit; the buffer is left unchanged. */
  public void put(ByteBuffer value) {
    byte[] bytes = new byte[value.remaining()];
    value.get(value.position(), bytes);
    put(bytes);
  }

  /** Appends {@code count} times the same text. */
  public void fill(String value, long count) {
    makeRoom(count);
    for (long i = 0; i < count; i++) {
      memory.put(value, "");
    }
    written += count;
  }

  private void makeRoom(long count) {
    if (closed) {
      throw new IllegalStateException("The tensor is complete, and cannot be written to.");
    }
    if (count > capacity() - written) {
      throw full();
    }
  }

  /** Appends {@code count} times the same element as padding, which the batch's report counts. */
  public void pad(String value, long count) {
    countPadding(count);
    fill(value, count);
  }

  /**
   * Appends rows that take {@code widths[i]} elements from each part in turn, until the parts are
   * used up, and leaves the parts empty.
   *
   * @param parts scratch writers with equally many rows
   */
  public void interleave(int[] widths, StringWriter... parts) {
    int rows = Rows.common(widths, parts);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < parts.length; i++) {
        makeRoom(widths[i]);
        parts[i].heap().copy(row * widths[i], widths[i], memory);
        written += widths[i];
      }
    }
    for (StringWriter part : parts) {
      takePadding(part);
      part.restart();
    }
  }

  private HeapStrings heap() {
    if (memory instanceof HeapStrings heap) {
      return heap;
    }
    throw new IllegalStateException("Only scratch writers can be interleaved.");
  }

  @Override
  long written() {
    return written;
  }

  @Override
  void flush() {
    memory.finish();
  }

  @Override
  void restart() {
    super.restart();
    memory.restart();
    written = 0;
  }

  @Override
  void close() {
    closed = true;
    memory.close();
  }

  /** What was written to the heap: as texts, or as bytes if any of it was. */
  Object[] values() {
    return heap().array();
  }
}
