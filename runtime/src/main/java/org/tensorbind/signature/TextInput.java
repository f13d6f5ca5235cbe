package org.tensorbind.signature;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a text, with the number of the line. */
final class TextInput {
  private final InputStream in;
  private final byte[] buffer = new byte[8192];
  private int next;
  private int end;
  private long line = 1;
  private String place = "";

  TextInput(InputStream in) {
    this.in = in;
  }

  /** Says what is being read, for messages. */
  void place(String place) {
    this.place = place;
  }

  /** The next byte, or -1 at the end, without taking it. */
  int peek() throws IOException {
    return available(1) ? buffer[next] & 0xFF : -1;
  }

  /** The byte after the next one, or -1. */
  int second() throws IOException {
    return available(2) ? buffer[next + 1] & 0xFF : -1;
  }

  /** Takes the next byte, or -1 at the end. */
  int read() throws IOException {
    int c = peek();
    if (c >= 0) {
      next++;
    }
    if (c == '\n') {
      line++;
    }
    return c;
  }

  /** Passes over the mark that some editors put in front of UTF-8. */
  void skipMark() throws IOException {
    if (available(3)
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF) {
      next = 3;
    }
  }

  /** Passes over white space and comments, and peeks at what follows. */
  int skipSpace() throws IOException {
    int c = peek();
    while (c == '#' || c == ' ' || (c >= '\t' && c <= '\r')) {
      read();
      if (c == '#') {
        while (peek() != '\n' && peek() >= 0) {
          read();
        }
      }
      c = peek();
    }
    return c;
  }

  private boolean available(int count) throws IOException {
    if (end - next < count) {
      int left = end - next;
      System.arraycopy(buffer, next, buffer, 0, left);
      next = 0;
      end = left + in.readNBytes(buffer, left, buffer.length - left);
    }
    return end - next >= count;
  }

  DamageException damage(String what) {
    return DamageException.at("line " + line, place, what);
  }

  DamageException truncated() {
    return DamageException.truncated("line " + line, place);
  }
}
