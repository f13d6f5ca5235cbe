package org.tensorbind.read;

import java.nio.charset.StandardCharsets;
import org.tensorflow.ndarray.Shape;

/** Reads the elements of a STRING tensor, in row-major order. */
public final class StringReader extends BlockReader<byte[][]> {
  private final byte[][] block;

  StringReader(Shape shape, Source<byte[][]> source) {
    this(shape, source, new byte[blockSize(shape)][]);
  }

  private StringReader(Shape shape, Source<byte[][]> source, byte[][] block) {
    super(shape, source, block);
    this.block = block;
  }

  /** The next element as text; bytes that are no UTF-8 become replacement characters. */
  public String next() {
    return new String(nextBytes(), StandardCharsets.UTF_8);
  }

  /** The next element as it is. */
  public byte[] nextBytes() {
    if (position == limit) {
      refill();
    }
    return block[position++];
  }
}
