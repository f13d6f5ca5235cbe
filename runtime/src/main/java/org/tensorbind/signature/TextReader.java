package org.tensorbind.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads protobuf messages in text as TensorFlow's own parser does, except that fields that are not
 * wanted are skipped, known or not. A field that holds one value must not stand twice.
 */
final class TextReader {
  private final TextTokens tokens;
  private final Limits limits = new Limits();

  private TextReader(InputStream in) {
    this.tokens = new TextTokens(in, limits);
  }

  static Message read(InputStream in) throws IOException, DamageException {
    Message model = new Message(MessageType.SAVED_MODEL);
    TextReader reader = new TextReader(in);
    reader.tokens.next();
    while (reader.tokens.kind() != TextTokens.Kind.END) {
      reader.field(model, 0);
    }
    return model;
  }

  private void field(Message message, int depth) throws IOException, DamageException {
    Field field = null;
    tokens.keep(false);
    if (tokens.kind() == TextTokens.Kind.NAME) {
      field = message.type().field(tokens.text());
      tokens.keep(field != null && field.kind() == Field.Kind.STRING);
    }
    skipName();
    if (field == null) {
      skipField(depth);
    } else {
      requireNew(message, field);
      values(message, field, depth);
    }
    skipSeparator();
  }

  private void requireNew(Message message, Field field) throws DamageException {
    if (!field.isRepeated() && message.has(field)) {
      throw tokens.damage("there are two values of " + field.text());
    }
    if (field.isAlternative() && message.alternative() != null) {
      String other = message.alternative().text();
      throw tokens.damage("there is " + field.text() + " beside " + other);
    }
  }

  private void values(Message message, Field field, int depth) throws IOException, DamageException {
    if (!take(":") && field.kind() != Field.Kind.MESSAGE) {
      throw tokens.expected("':'");
    }
    if (!field.isRepeated() || !take("[")) {
      value(message, field, depth);
    } else if (!take("]")) {
      value(message, field, depth);
      while (take(",")) {
        value(message, field, depth);
      }
      require("]");
    }
  }

  private void value(Message message, Field field, int depth) throws IOException, DamageException {
    if (!limits.keep(Limits.MESSAGE)) {
      throw tokens.damage("there are more values than signatures have");
    }
    switch (field.kind()) {
      case INT64 -> message.put(field, new TextScalars(tokens).integer(Long.SIZE));
      case BOOL -> message.put(field, new TextScalars(tokens).bool() ? 1L : 0L);
      case ELEMENT_TYPE -> message.put(field, new TextScalars(tokens).elementType());
      case STRING -> message.put(field, string());
      case MESSAGE -> message(message, field, depth + 1);
    }
  }

  /** Strings one after another are one. */
  private String string() throws IOException, DamageException {
    if (tokens.kind() != TextTokens.Kind.STRING) {
      throw tokens.expected("a string");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (tokens.kind() == TextTokens.Kind.STRING) {
      byte[] part = tokens.bytes();
      if (!limits.keep(part.length)) {
        throw tokens.damage("there is more text than signatures have");
      }
      bytes.writeBytes(part);
      tokens.next();
    }
    return Utf8.decode(bytes.toByteArray()).orElseThrow(() -> tokens.damage("a text is not UTF-8"));
  }

  private void message(Message message, Field field, int depth)
      throws IOException, DamageException {
    requireDepth(depth);
    if (field == Field.META_GRAPHS) {
      tokens.place("meta graph " + (message.count(field) + 1));
    }
    String close = open();
    Message child = message.child(field);
    while (!tokens.is(close)) {
      field(child, depth);
    }
    if (field == Field.META_GRAPHS) {
      tokens.place("");
    }
    tokens.next();
  }

  /** Takes the start of a message, and returns its end. */
  private String open() throws IOException, DamageException {
    if (take("<")) {
      return ">";
    }
    require("{");
    return "}";
  }

  /** The name of a field, which is a number where protobuf does not know the field either. */
  private void skipName() throws IOException, DamageException {
    if (tokens.is("[")) {
      skipExtensionName();
    } else if (tokens.kind() == TextTokens.Kind.NAME || tokens.kind() == TextTokens.Kind.NUMBER) {
      tokens.next();
    } else {
      throw tokens.expected("a field's name");
    }
  }

  /** Names of extensions, and of types that {@code Any} holds: {@code [a.b/c.d]}. */
  private void skipExtensionName() throws IOException, DamageException {
    tokens.next();
    while (!tokens.is("]")) {
      boolean isPart =
          switch (tokens.kind()) {
            case NAME, NUMBER -> true;
            case SYMBOL -> "./-%".contains(tokens.text());
            case STRING, END -> false;
          };
      if (!isPart) {
        throw tokens.expected("']'");
      }
      tokens.next();
    }
    tokens.next();
  }

  private void skipField(int depth) throws IOException, DamageException {
    boolean isMessage = tokens.is("{") || tokens.is("<") || tokens.is("[");
    if (!take(":") && !isMessage) {
      throw tokens.expected("':'");
    }
    skipValue(depth);
  }

  private void skipValue(int depth) throws IOException, DamageException {
    switch (tokens.kind()) {
      case STRING -> {
        while (tokens.kind() == TextTokens.Kind.STRING) {
          tokens.next();
        }
      }
      case NAME, NUMBER -> tokens.next();
      case SYMBOL -> skipSymbol(depth);
      case END -> throw tokens.expected("a value");
    }
  }

  private void skipSymbol(int depth) throws IOException, DamageException {
    requireDepth(depth + 1);
    if (take("-")) {
      if (tokens.kind() != TextTokens.Kind.NUMBER && tokens.kind() != TextTokens.Kind.NAME) {
        throw tokens.expected("a number");
      }
      tokens.next();
    } else if (take("[")) {
      if (!take("]")) {
        skipValue(depth + 1);
        while (take(",")) {
          skipValue(depth + 1);
        }
        require("]");
      }
    } else if (tokens.is("{") || tokens.is("<")) {
      String close = open();
      while (!tokens.is(close)) {
        skipNested(depth + 1);
      }
      tokens.next();
    } else {
      throw tokens.expected("a value");
    }
  }

  private void skipNested(int depth) throws IOException, DamageException {
    skipName();
    skipField(depth);
    skipSeparator();
  }

  private void skipSeparator() throws IOException, DamageException {
    if (!take(";")) {
      take(",");
    }
  }

  private boolean take(String symbol) throws IOException, DamageException {
    boolean is = tokens.is(symbol);
    if (is) {
      tokens.next();
    }
    return is;
  }

  private void require(String symbol) throws IOException, DamageException {
    if (!take(symbol)) {
      throw tokens.expected("'" + symbol + "'");
    }
  }

  private void requireDepth(int depth) throws DamageException {
    if (depth > Limits.DEPTH) {
      throw tokens.damage("messages are nested more than " + Limits.DEPTH + " deep");
    }
  }
}
