package org.tensorbind.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The tokens of protobuf's <a href="https://protobuf.dev/reference/protobuf/textformat-spec/">text
 * format</a>, one at a time.
 */
final class TextTokens {
  /** What a token is. */
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    SYMBOL,
    END
  }

  private static final int EOF = -1;

  private final TextInput in;
  private final Limits limits;
  private final TextEscapes escapes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Kind kind;
  private String text;
  private boolean keeping;

  TextTokens(InputStream stream, Limits limits) {
    this.in = new TextInput(stream);
    this.limits = limits;
    this.escapes = new TextEscapes(in);
  }

  /** Whether strings that come are wanted; others are not kept. */
  void keep(boolean strings) {
    keeping = strings;
  }

  /** Says what is being read, for messages. */
  void place(String place) {
    in.place(place);
  }

  Kind kind() {
    return kind;
  }

  /** The current token's name, number, or symbol; nothing for strings. */
  String text() {
    return text;
  }

  /** The current string's bytes. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  /** Goes to the next token. */
  void next() throws IOException, DamageException {
    if (kind == null) {
      in.skipMark();
    }
    int c = in.skipSpace();
    text = "";
    if (c == EOF) {
      kind = Kind.END;
    } else if (c == '"' || c == '\'') {
      kind = Kind.STRING;
      in.read();
      string(c);
    } else if (isLetter(c)) {
      kind = Kind.NAME;
      text = word();
    } else if (isDigit(c) || (c == '.' && isDigit(in.second()))) {
      kind = Kind.NUMBER;
      text = word();
    } else if (c > ' ' && c < 0x7F) {
      kind = Kind.SYMBOL;
      text = Character.toString(in.read());
    } else {
      throw in.damage("there is the byte " + c + " outside of strings");
    }
  }

  /** Letters and digits; in numbers dots, too, and the sign of an exponent. */
  private String word() throws IOException, DamageException {
    StringBuilder word = new StringBuilder();
    int last = 0;
    int c = in.peek();
    while (isLetter(c) || isDigit(c) || (kind == Kind.NUMBER && continuesNumber(c, last))) {
      if (word.length() >= 1000) {
        throw in.damage("a word has more than 1000 characters");
      }
      word.append((char) c);
      last = in.read();
      c = in.peek();
    }
    return word.toString();
  }

  private static boolean continuesNumber(int c, int last) {
    return c == '.' || ((c == '-' || c == '+') && (last == 'e' || last == 'E'));
  }

  private void string(int quote) throws IOException, DamageException {
    bytes.reset();
    while (true) {
      if (in.peek() == '\n') {
        throw in.damage("a string does not end in its line");
      }
      int c = in.read();
      if (c == quote) {
        return;
      }
      if (c == EOF) {
        throw in.truncated();
      }
      if (!keeping) {
        // Whatever is escaped ends no string.
        if (c == '\\' && in.peek() != '\n') {
          in.read();
        }
      } else if (c == '\\') {
        escapes.read(bytes);
        requireRoom();
      } else {
        bytes.write(c);
        requireRoom();
      }
    }
  }

  private void requireRoom() throws DamageException {
    if (!limits.allows(bytes.size())) {
      throw in.damage("there is more text than signatures have");
    }
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  DamageException damage(String what) {
    return in.damage(what);
  }

  /** The current token is not what it must be. */
  DamageException expected(String what) {
    return switch (kind) {
      case END -> in.truncated();
      case STRING -> in.damage("there is a string in place of " + what);
      case NAME, NUMBER, SYMBOL -> in.damage("there is '" + text + "' in place of " + what);
    };
  }
}
