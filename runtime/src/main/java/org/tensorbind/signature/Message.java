package org.tensorbind.signature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A protobuf message, reduced to the fields that are wanted. */
final class Message {
  private final MessageType type;
  private final Map<Field, List<Object>> values = new EnumMap<>(Field.class);

  Message(MessageType type) {
    this.type = type;
  }

  MessageType type() {
    return type;
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  /** The field of the {@code oneof} that is set, or null. */
  Field alternative() {
    for (Field field : values.keySet()) {
      if (field.isAlternative()) {
        return field;
      }
    }
    return null;
  }

  /** Sets a field that holds one value, which replaces what it had; adds to any other. */
  void put(Field field, Object value) {
    if (field.isAlternative()) {
      values.keySet().removeIf(Field::isAlternative);
    }
    List<Object> list = values.computeIfAbsent(field, f -> new ArrayList<>(1));
    if (!field.isRepeated()) {
      list.clear();
    }
    list.add(value);
  }

  /** The message to read a field's next occurrence into: where one is wanted, all are merged. */
  Message child(Field field) {
    if (!field.isRepeated() && has(field)) {
      return message(field);
    }
    Message child = new Message(field.message());
    put(field, child);
    return child;
  }

  int count(Field field) {
    return values.getOrDefault(field, List.of()).size();
  }

  long number(Field field) {
    return has(field) ? (Long) values.get(field).get(0) : 0;
  }

  String text(Field field) {
    return has(field) ? (String) values.get(field).get(0) : "";
  }

  List<String> texts(Field field) {
    return values.getOrDefault(field, List.of()).stream().map(String.class::cast).toList();
  }

  Message message(Field field) {
    return has(field) ? (Message) values.get(field).get(0) : new Message(field.message());
  }

  List<Message> messages(Field field) {
    return values.getOrDefault(field, List.of()).stream().map(Message.class::cast).toList();
  }
}
