package org.tensorbind.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a binary message, with the ends of the messages around the one that is read. */
final class WireInput {
  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private int next;
  private int end;
  private long start;
  private long limit = Long.MAX_VALUE;
  private String place = "";

  WireInput(InputStream in) {
    this.in = in;
  }

  /** Says what is being read, for messages. */
  void place(String place) {
    this.place = place;
  }

  /**
   * Whether the current message ends here. A stream that ends inside a message is not at its end.
   */
  boolean atEnd() throws IOException {
    return position() == limit || (limit == Long.MAX_VALUE && next == end && !fill());
  }

  /** Starts a message of this many bytes; {@link #leave} goes back to the one around it. */
  long enter(long length) throws DamageException {
    long outer = limit;
    requireInside(length);
    limit = position() + length;
    return outer;
  }

  void leave(long outer) {
    limit = outer;
  }

  int read() throws IOException, DamageException {
    if (position() == limit) {
      throw damage("a message ends in the middle of a value");
    }
    if (next == end && !fill()) {
      throw truncated();
    }
    return buffer[next++] & 0xFF;
  }

  long varint() throws IOException, DamageException {
    long value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
      int b = read();
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
    throw damage("a number has more than 10 bytes");
  }

  /** How long the value that follows is. */
  int length() throws IOException, DamageException {
    int length = (int) varint();
    if (length < 0) {
      throw damage("a value has the length " + length);
    }
    return length;
  }

  /** So many bytes. They are collected as they come: what is announced need not be there. */
  byte[] bytes(int length) throws IOException, DamageException {
    requireInside(length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, buffer.length));
    int left = length;
    while (left > 0) {
      if (next == end && !fill()) {
        throw truncated();
      }
      int n = Math.min(left, end - next);
      bytes.write(buffer, next, n);
      next += n;
      left -= n;
    }
    return bytes.toByteArray();
  }

  /** Passes over so many bytes. The last one is read, to see that it is there. */
  void skip(long length) throws IOException, DamageException {
    requireInside(length);
    long left = length - Math.min(length, end - next);
    next += (int) (length - left);
    while (left > 1) {
      long n = skipStream(left - 1);
      if (n <= 0) {
        break;
      }
      start += n;
      left -= n;
    }
    while (left > 0) {
      if (!fill()) {
        throw truncated();
      }
      next = (int) Math.min(left, end);
      left -= next;
    }
  }

  private long skipStream(long n) {
    try {
      return in.skip(n);
    } catch (IOException e) {
      // Pipes cannot: their bytes are read. Whatever else is wrong, reading says so, too.
      return 0;
    }
  }

  private void requireInside(long length) throws DamageException {
    if (length > limit - position()) {
      throw damage("a value of " + length + " bytes is longer than the message around it");
    }
  }

  private boolean fill() throws IOException {
    start += end;
    next = 0;
    end = 0;
    end = in.readNBytes(buffer, 0, buffer.length);
    return end > 0;
  }

  private long position() {
    return start + next;
  }

  DamageException damage(String what) {
    return DamageException.at("byte " + position(), place, what);
  }

  private DamageException truncated() {
    return DamageException.truncated("byte " + position(), place);
  }
}
