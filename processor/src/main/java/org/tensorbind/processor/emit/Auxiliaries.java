package org.tensorbind.processor.emit;

import java.util.HashSet;
import java.util.Set;
import org.tensorbind.processor.layout.Node;

/** The tensors beneath a node that say something about others: masks, lengths, indicators. */
final class Auxiliaries {
  private Auxiliaries() {}

  static Set<Integer> of(Node node) {
    Set<Integer> found = new HashSet<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, Set<Integer> found) {
    if (node instanceof Node.Struct struct) {
      struct.fields().forEach(field -> collect(field.value(), found));
    } else if (node instanceof Node.Nested nested) {
      collect(nested.struct(), found);
    } else if (node instanceof Node.Leaf leaf) {
      leaf.indicator().ifPresent(found::add);
    } else if (node instanceof Node.Repeated repeated) {
      repeated.mask().ifPresent(found::add);
      repeated.lengths().ifPresent(found::add);
      collect(repeated.element(), found);
    }
  }
}
