package org.tensorbind.signature;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads binary protobuf messages as <a href="https://protobuf.dev/programming-guides/encoding/">the
 * format's description</a> says: fields that are not known, or have another type than expected, are
 * skipped; of values that stand twice the last one counts, and messages that do are merged.
 */
final class WireReader {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int LENGTH = 2;
  private static final int GROUP = 3;
  private static final int GROUP_END = 4;
  private static final int FIXED32 = 5;

  private final WireInput in;
  private final Limits limits = new Limits();

  private WireReader(InputStream in) {
    this.in = new WireInput(in);
  }

  static Message read(InputStream in) throws IOException, DamageException {
    Message model = new Message(MessageType.SAVED_MODEL);
    new WireReader(in).fields(model, 0);
    return model;
  }

  private void fields(Message message, int depth) throws IOException, DamageException {
    while (!in.atEnd()) {
      int tag = tag();
      Field field = message.type().field(tag >>> 3);
      if (field != null && wireType(field) == (tag & 7)) {
        value(message, field, depth);
      } else {
        skip(tag, depth);
      }
    }
  }

  private int tag() throws IOException, DamageException {
    int tag = (int) in.varint();
    if (tag >>> 3 == 0) {
      throw in.damage("a field has the number 0");
    }
    return tag;
  }

  private static int wireType(Field field) {
    return switch (field.kind()) {
      case INT64, BOOL, ELEMENT_TYPE -> VARINT;
      case STRING, MESSAGE -> LENGTH;
    };
  }

  private void value(Message message, Field field, int depth) throws IOException, DamageException {
    switch (field.kind()) {
      case INT64 -> message.put(field, in.varint());
      case BOOL -> message.put(field, in.varint() == 0 ? 0L : 1L);
      case ELEMENT_TYPE -> message.put(field, (long) (int) in.varint());
      case STRING -> message.put(field, string());
      case MESSAGE -> message(message, field, depth + 1);
    }
  }

  private String string() throws IOException, DamageException {
    int length = in.length();
    if (!limits.keep((long) length + Limits.MESSAGE)) {
      throw in.damage("there is more text than signatures have");
    }
    byte[] bytes = in.bytes(length);
    return Utf8.decode(bytes).orElseThrow(() -> in.damage("a text is not UTF-8"));
  }

  private void message(Message message, Field field, int depth)
      throws IOException, DamageException {
    requireDepth(depth);
    if (!limits.keep(Limits.MESSAGE)) {
      throw in.damage("there are more values than signatures have");
    }
    if (field == Field.META_GRAPHS) {
      in.place("meta graph " + (message.count(field) + 1));
    }
    long outer = in.enter(in.length());
    fields(message.child(field), depth);
    in.leave(outer);
    if (field == Field.META_GRAPHS) {
      in.place("");
    }
  }

  private void skip(int tag, int depth) throws IOException, DamageException {
    switch (tag & 7) {
      case VARINT -> in.varint();
      case FIXED64 -> in.skip(Long.BYTES);
      case LENGTH -> in.skip(in.length());
      case GROUP -> skipGroup(tag >>> 3, depth + 1);
      case GROUP_END -> throw in.damage("a group ends that has not begun");
      case FIXED32 -> in.skip(Integer.BYTES);
      default -> throw in.damage("a field has the wire type " + (tag & 7));
    }
  }

  private void skipGroup(int number, int depth) throws IOException, DamageException {
    requireDepth(depth);
    int tag = tag();
    while ((tag & 7) != GROUP_END) {
      skip(tag, depth);
      tag = tag();
    }
    if (tag >>> 3 != number) {
      throw in.damage("group " + number + " ends as group " + (tag >>> 3));
    }
  }

  private void requireDepth(int depth) throws DamageException {
    if (depth > Limits.DEPTH) {
      throw in.damage("messages are nested more than " + Limits.DEPTH + " deep");
    }
  }
}
