package org.tensorbind.memory;

import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Copy;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Dealloc;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_GetSize;
import static org.tensorflow.internal.c_api.global.tensorflow.TF_TString_Init;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.tensorflow.internal.c_api.TF_TString;

/**
 * How TensorFlow keeps strings: a cell of 24 bytes for each. Its first byte is four times the
 * length of a short string, which follows with a zero at its end; the low bits of longer ones'
 * cells are not zero, and have a pointer to their bytes. Cells may be moved by a copy.
 *
 * @see <a
 *     href="https://github.com/tensorflow/tensorflow/blob/v2.18.0/third_party/xla/third_party/tsl/tsl/platform/ctstring_internal.h">ctstring_internal.h</a>
 */
final class StringCells {
  /** The bytes of a cell. */
  static final int SIZE = DataTypes.STRING_BYTES;

  /** The longest string that stands in its cell. */
  static final int SHORT = 22;

  /** The bits of the first byte that tell what kind of string it is; 0 for short ones. */
  private static final int KIND = 3;

  private static final int KIND_BITS = 2;

  static {
    if (new TF_TString((Pointer) null).sizeof() != SIZE) {
      throw new LinkageError("This TensorFlow's strings are not " + SIZE + " bytes.");
    }
  }

  /** Whether this TensorFlow does as described; if not, it has to read and write each string. */
  static final boolean ARE_KNOWN = areKnown();

  private StringCells() {}

  /** The first byte of a short string's cell. */
  static byte head(int length) {
    return (byte) (length << KIND_BITS);
  }

  /** The length of a short string, or -1. */
  static int shortLength(byte head) {
    return (head & KIND) == 0 ? (head & 0xff) >> KIND_BITS : -1;
  }

  private static boolean areKnown() {
    byte[] text = "0123456789abcdefghijkl".getBytes(StandardCharsets.US_ASCII);
    try (BytePointer memory = new BytePointer(2L * SIZE);
        BytePointer bytes = new BytePointer(text)) {
      TF_TString cell = new TF_TString(memory);
      boolean isKnown = true;
      for (int length = 0; length <= SHORT; length++) {
        byte[] ours = new byte[SIZE];
        ours[0] = head(length);
        System.arraycopy(text, 0, ours, 1, length);
        TF_TString_Init(cell);
        TF_TString_Copy(cell, bytes, length);
        byte[] theirs = new byte[SIZE];
        memory.get(theirs);
        isKnown &= Arrays.equals(theirs, 0, length + 2, ours, 0, length + 2);
        memory.put(ours, 0, SIZE);
        isKnown &= TF_TString_GetSize(cell) == length;
      }
      return isKnown && longOnesCanBeMoved(cell, memory);
    }
  }

  private static boolean longOnesCanBeMoved(TF_TString cell, BytePointer memory) {
    byte[] text = new byte[100];
    try (BytePointer bytes = new BytePointer(text)) {
      TF_TString_Init(cell);
      TF_TString_Copy(cell, bytes, text.length);
      byte[] moved = new byte[SIZE];
      memory.get(moved);
      TF_TString_Init(cell);
      TF_TString other = new TF_TString(memory).position(1);
      memory.position(SIZE).put(moved, 0, SIZE);
      memory.position(0);
      boolean isThere = shortLength(moved[0]) < 0 && TF_TString_GetSize(other) == text.length;
      if (isThere) {
        TF_TString_Dealloc(other);
      }
      return isThere;
    }
  }
}
