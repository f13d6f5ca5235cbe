package org.tensorbind.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What stands after a backslash in a string of protobuf's text format. */
final class TextEscapes {
  private final TextInput in;

  TextEscapes(TextInput in) {
    this.in = in;
  }

  /** Reads an escape whose backslash has been read, and writes the bytes it stands for. */
  void read(ByteArrayOutputStream to) throws IOException, DamageException {
    int c = in.peek();
    if (Character.digit(c, 8) >= 0) {
      to.write(digits(8, 3));
      return;
    }
    in.read();
    switch (c) {
      case 'a' -> to.write(7);
      case 'b' -> to.write('\b');
      case 'f' -> to.write('\f');
      case 'n' -> to.write('\n');
      case 'r' -> to.write('\r');
      case 't' -> to.write('\t');
      case 'v' -> to.write(11);
      case '\\', '\'', '"', '?' -> to.write(c);
      case 'x', 'X' -> to.write(hex());
      case 'u' -> write(unit(), to);
      case 'U' -> codePoint(to);
      case -1 -> throw in.truncated();
      default -> throw in.damage("a string has an unknown escape");
    }
  }

  private int hex() throws IOException, DamageException {
    requireHex();
    return digits(16, 2);
  }

  /** A character in hexadecimal digits; the two halves of a surrogate pair make one. */
  private int unit() throws IOException, DamageException {
    int high = exactly(4);
    if (!isSurrogate(high, true) || in.peek() != '\\' || in.second() != 'u') {
      return high;
    }
    in.read();
    in.read();
    int low = exactly(4);
    if (!isSurrogate(low, false)) {
      throw in.damage("a string has half a character");
    }
    return Character.toCodePoint((char) high, (char) low);
  }

  private void codePoint(ByteArrayOutputStream to) throws IOException, DamageException {
    write(exactly(8), to);
  }

  private void write(int codePoint, ByteArrayOutputStream to) throws DamageException {
    if (!Character.isValidCodePoint(codePoint)
        || isSurrogate(codePoint, true)
        || isSurrogate(codePoint, false)) {
      throw in.damage("a string has an escape that is no character");
    }
    to.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isSurrogate(int c, boolean high) {
    int first = high ? Character.MIN_HIGH_SURROGATE : Character.MIN_LOW_SURROGATE;
    int last = high ? Character.MAX_HIGH_SURROGATE : Character.MAX_LOW_SURROGATE;
    return c >= first && c <= last;
  }

  private int exactly(int count) throws IOException, DamageException {
    int value = 0;
    for (int i = 0; i < count; i++) {
      requireHex();
      value = value << 4 | Character.digit(in.read(), 16);
    }
    return value;
  }

  private void requireHex() throws IOException, DamageException {
    int c = in.peek();
    if (c < 0) {
      throw in.truncated();
    }
    if (c >= 0x80 || Character.digit(c, 16) < 0) {
      throw in.damage("a string has an escape with too few digits");
    }
  }

  private int digits(int radix, int most) throws IOException {
    int value = 0;
    for (int i = 0; i < most; i++) {
      int c = in.peek();
      if (c < 0 || c >= 0x80 || Character.digit(c, radix) < 0) {
        break;
      }
      value = value * radix + Character.digit(c, radix);
      in.read();
    }
    return value;
  }
}
