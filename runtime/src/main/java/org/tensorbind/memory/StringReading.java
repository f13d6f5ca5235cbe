package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_GetDataPointer;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_GetSize;

import java.util.Arrays;
import org.bytedeco.javacpp.Pointer;
import org.tensorflow.internal.c_api.TF_TString;

/** Reads the elements of a STRING tensor. */
public final class StringReading {
  private static final int CELLS = 64;

  private final TF_TString cell;
  private final NativeMemory memory;
  private final byte[] cells = new byte[CELLS * StringCells.SIZE];

  StringReading(Pointer data, NativeMemory memory) {
    this.cell = new TF_TString(data);
    this.memory = memory;
  }

  /**
   * Copies {@code count} strings.
   *
   * @param at the place of the first one
   */
  public void read(long at, byte[][] target, int to, int count) {
    for (int done = 0; done < count; ) {
      int n = Math.min(CELLS, count - done);
      memory.read(Elements.BYTES, (at + done) * StringCells.SIZE, cells, 0, n * StringCells.SIZE);
      for (int i = 0; i < n; i++) {
        target[to + done + i] = string(i, at + done + i);
      }
      done += n;
    }
  }

  private byte[] string(int index, long at) {
    int head = index * StringCells.SIZE;
    int length = StringCells.ARE_KNOWN ? StringCells.shortLength(cells[head]) : -1;
    if (length >= 0) {
      return Arrays.copyOfRange(cells, head + 1, head + 1 + length);
    }
    cell.position(at);
    byte[] bytes = new byte[Math.toIntExact(TF_TString_GetSize(cell))];
    if (bytes.length > 0) {
      TF_TString_GetDataPointer(cell).get(bytes);
    }
    return bytes;
  }
}
