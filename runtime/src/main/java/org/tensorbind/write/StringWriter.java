package org.tensorbind.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tensorbind.annotation.DType;
import org.tensorbind.encode.HeapSlice;
import org.tensorbind.value.InvalidValueException;
import org.tensorbind.value.Require;

/**
 * Writes the elements of a STRING tensor, which are bytes. They are collected on the heap, because
 * TensorFlow Java makes tensors of strings only from all of them at once.
 */
public final class StringWriter extends BlockWriter<byte[][]> {
  private static final byte[] EMPTY = {};
  private static final Blocks<byte[][]> BLOCKS = new Blocks<>(byte[][]::new);

  private final byte[][] block;
  private final HeapMemory<byte[][]> memory;
  private boolean binary;

  StringWriter(HeapMemory<byte[][]> memory, long capacity) {
    this(memory, capacity, BLOCKS.take(capacity));
  }

  private StringWriter(HeapMemory<byte[][]> memory, long capacity, byte[][] block) {
    super(memory, capacity, BLOCKS, block);
    this.memory = memory;
    this.block = block;
  }

  /** A writer that is interleaved with others. */
  public static StringWriter scratch() {
    return new StringWriter(new HeapMemory<>(new byte[0][]), Long.MAX_VALUE);
  }

  @Override
  void append(HeapSlice encoded, String path) {
    for (String text : (String[]) encoded.array()) {
      put(text, path);
    }
  }

  @Override
  DType dtype() {
    return DType.STRING;
  }

  @Override
  void zero(int from, int to) {
    Arrays.fill(block, from, to, EMPTY);
  }

  /**
   * Appends a text, in UTF-8.
   *
   * @throws InvalidValueException {@code invalid-string} if it has half of a surrogate pair
   */
  public void put(CharSequence value, String path) {
    add(Require.encodable(value, path).getBytes(StandardCharsets.UTF_8));
  }

  /** Appends a string of bytes, which need not be text. The array must not be changed later. */
  public void put(byte[] value) {
    binary = true;
    add(value);
  }

  /** Appends the bytes of a buffer, from position to limit; the buffer is left unchanged. */
  public void put(ByteBuffer value) {
    byte[] bytes = new byte[value.remaining()];
    value.get(value.position(), bytes);
    put(bytes);
  }

  private void add(byte[] value) {
    if (used == block.length) {
      flush();
    }
    block[used++] = value;
  }

  /** Appends {@code count} times the same text. */
  public void fill(String value, long count) {
    byte[] bytes = Require.encodable(value, "").getBytes(StandardCharsets.UTF_8);
    for (long i = 0; i < count; i++) {
      add(bytes);
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
    weave(widths, parts);
    for (StringWriter part : parts) {
      binary |= part.binary;
    }
  }

  /** The block must not keep the strings alive. */
  @Override
  void close() {
    zero(0, block.length);
    super.close();
  }

  /** What was written. */
  byte[][] bytes() {
    return memory.array();
  }

  /** What was written: as texts, or as bytes if any of it was. */
  Object[] values() {
    return binary
        ? bytes()
        : Arrays.stream(bytes())
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .toArray(String[]::new);
  }
}
