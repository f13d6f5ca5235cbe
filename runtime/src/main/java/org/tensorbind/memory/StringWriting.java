package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Copy;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Dealloc;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Init;

import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.tensorbind.value.Require;
import org.tensorflow.internal.c_api.TF_TString;

/**
 * Writes the elements of a STRING tensor, from the first to the last. Short strings go to cells on
 * the heap, which are copied to the tensor in blocks.
 */
public final class StringWriting implements StringMemory {
  private static final Blocks<byte[]> BLOCKS = new Blocks<>(byte[]::new);
  private static final byte[] ZEROS = new byte[Blocks.BLOCK];

  private final Pointer data;
  private final NativeMemory memory;
  private final Runnable onLongString;
  private final long first;
  private final long bytes;
  private final byte[] cells;

  /** The bytes of whole cells that there is room for. */
  private final int room;

  /** Where the next cell begins. */
  private int used;

  /** How many bytes of cells have been copied to the tensor. */
  private long flushed;

  private LongString longString;

  /**
   * Writes a range of a tensor, whose strings are empty.
   *
   * @param onLongString is run before the tensor gets strings that have memory of their own
   * @param from the first string to be written
   * @param count how many there are
   */
  StringWriting(Pointer data, NativeMemory memory, Runnable onLongString, long from, long count) {
    this.data = data;
    this.memory = memory;
    this.onLongString = onLongString;
    this.first = from * StringCells.SIZE;
    this.bytes = count * StringCells.SIZE;
    this.flushed = first;
    this.cells = BLOCKS.take(bytes);
    this.room = cells.length / StringCells.SIZE * StringCells.SIZE;
  }

  /** Makes strings of a tensor empty. */
  static void clear(NativeMemory memory, long from, long bytes) {
    for (long done = 0; done < bytes; done += ZEROS.length) {
      int count = (int) Math.min(ZEROS.length, bytes - done);
      memory.write(Elements.BYTES, ZEROS, 0, from + done, count);
    }
  }

  @Override
  public void put(String text, String path) {
    int length = text.length();
    if (length > StringCells.SHORT || !putAscii(text, length)) {
      put(Require.encodable(text, path).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Most short strings are plain, and need no array of bytes. */
  private boolean putAscii(String text, int length) {
    if (!StringCells.ARE_KNOWN) {
      return false;
    }
    if (used == room) {
      flush();
    }
    int at = used + 1;
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      all |= c;
      cells[at + i] = (byte) c;
    }
    if (all > 0x7f) {
      return false;
    }
    end(length);
    return true;
  }

  @Override
  public void put(byte[] bytes) {
    if (used == room) {
      flush();
    }
    if (bytes.length > StringCells.SHORT || !StringCells.ARE_KNOWN) {
      putLong(bytes);
      return;
    }
    System.arraycopy(bytes, 0, cells, used + 1, bytes.length);
    end(bytes.length);
  }

  /** Ends a short string. TensorFlow Java takes an empty one for as long as there is no zero. */
  private void end(int length) {
    cells[used] = StringCells.head(length);
    cells[used + 1 + length] = 0;
    used += StringCells.SIZE;
  }

  private void putLong(byte[] bytes) {
    if (longString == null) {
      longString = new LongString();
      onLongString.run();
    }
    if (StringCells.ARE_KNOWN) {
      longString.moveTo(cells, used, bytes);
      used += StringCells.SIZE;
    } else {
      longString.copyTo(new TF_TString(data).position(flushed / StringCells.SIZE), bytes);
      flushed += StringCells.SIZE;
    }
  }

  private void flush() {
    memory.write(Elements.BYTES, cells, 0, flushed, used);
    flushed += used;
    used = 0;
  }

  @Override
  public void finish() {
    flush();
  }

  @Override
  public void restart() {
    if (longString != null) {
      TF_TString cell = new TF_TString(data);
      for (long at = first; at < first + bytes; at += StringCells.SIZE) {
        TF_TString_Dealloc(cell.position(at / StringCells.SIZE));
      }
      clear(memory, first, bytes);
    }
    flushed = first;
    used = 0;
  }

  /** Long strings are the tensor's to free, so none may be left behind. */
  @Override
  public void close() {
    flush();
    BLOCKS.giveBack(cells);
    if (longString != null) {
      longString.close();
      longString = null;
    }
  }

  /** What TensorFlow needs to make a long string: its bytes in native memory, and a cell. */
  private static final class LongString implements AutoCloseable {
    private final Pointer cell = Pointer.malloc(StringCells.SIZE);
    private final TF_TString string = new TF_TString(cell);
    private final NativeMemory cellMemory = NativeMemory.of(cell, StringCells.SIZE, cell);
    private BytePointer bytes;
    private NativeMemory bytesMemory;
    private int capacity;

    LongString() {
      allocate(Blocks.BLOCK);
    }

    private void allocate(int size) {
      bytes = new BytePointer(Pointer.malloc(size));
      bytesMemory = NativeMemory.of(bytes, size, bytes);
      capacity = size;
    }

    void moveTo(byte[] cells, int at, byte[] text) {
      TF_TString_Init(string);
      copyTo(string, text);
      cellMemory.read(Elements.BYTES, 0, cells, at, StringCells.SIZE);
    }

    void copyTo(TF_TString string, byte[] text) {
      if (text.length > capacity) {
        Pointer.free(bytes);
        allocate(text.length);
      }
      bytesMemory.write(Elements.BYTES, text, 0, 0, text.length);
      TF_TString_Copy(string, bytes, text.length);
    }

    @Override
    public void close() {
      Pointer.free(cell);
      Pointer.free(bytes);
    }
  }
}
