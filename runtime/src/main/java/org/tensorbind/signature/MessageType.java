package org.tensorbind.signature;

import java.util.ArrayList;
import java.util.List;

/** The protobuf messages on the way from a SavedModel to its signatures' tensors. */
enum MessageType {
  SAVED_MODEL,
  META_GRAPH,
  META_INFO,
  SAVER,
  SIGNATURE_ENTRY,
  SIGNATURE,
  TENSOR_ENTRY,
  TENSOR_INFO,
  COO_SPARSE,
  COMPOSITE,
  SHAPE,
  DIM;

  /** The field of a number, or null if it is none that is wanted. */
  Field field(int number) {
    for (Field field : Fields.OF.get(ordinal())) {
      if (field.number() == number) {
        return field;
      }
    }
    return null;
  }

  /** The field of a name in text, or null if it is none that is wanted. */
  Field field(String name) {
    for (Field field : Fields.OF.get(ordinal())) {
      if (field.text().equals(name)) {
        return field;
      }
    }
    return null;
  }

  /** Apart, since fields know their messages, which so must be there first. */
  private static final class Fields {
    static final List<List<Field>> OF = new ArrayList<>();

    static {
      for (MessageType type : MessageType.values()) {
        List<Field> fields = new ArrayList<>();
        for (Field field : Field.values()) {
          if (field.owner() == type) {
            fields.add(field);
          }
        }
        OF.add(fields);
      }
    }

    private Fields() {}
  }
}
