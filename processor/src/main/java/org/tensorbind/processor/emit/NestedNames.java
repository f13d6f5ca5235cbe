package org.tensorbind.processor.emit;

import java.util.HashSet;
import java.util.Set;
import org.tensorbind.processor.layout.ClassLayout;
import org.tensorbind.processor.layout.Node;
import org.tensorbind.processor.model.JavaType;
import org.tensorbind.processor.model.JavaType.Maybe;
import org.tensorbind.processor.model.TypeRef;

/** Names for classes inside the generated one that hide none of the user's. */
final class NestedNames {
  private final Set<String> used = new HashSet<>();
  private final String prefix;

  NestedNames(ClassLayout layout) {
    this(layout, "");
  }

  /** Where several generated classes share a file, a prefix keeps their names apart. */
  NestedNames(ClassLayout layout, String prefix) {
    this.prefix = prefix;
    add(layout.type().type());
    collect(layout.root());
  }

  String of(String wanted) {
    String name = prefix + wanted;
    while (used.contains(name)) {
      name += "_";
    }
    return name;
  }

  private void collect(Node node) {
    if (node instanceof Node.Struct struct) {
      struct
          .fields()
          .forEach(
              field -> {
                add(field.member().type());
                collect(field.value());
              });
    } else if (node instanceof Node.Nested nested) {
      add(nested.type().ref());
      collect(nested.struct());
    } else if (node instanceof Node.Repeated repeated) {
      collect(repeated.element());
    }
  }

  private void add(JavaType type) {
    add(type.ref());
    if (type instanceof Maybe maybe) {
      add(maybe.value());
    } else if (type instanceof JavaType.Sequence sequence) {
      add(sequence.element());
    } else if (type instanceof JavaType.SealedValue value) {
      value.permitted().forEach(this::add);
    }
  }

  private void add(TypeRef ref) {
    used.addAll(ref.simpleNames());
    ref.arguments().forEach(this::add);
  }
}
