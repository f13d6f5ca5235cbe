package org.tensorbind.processor.layout;

import java.util.HashSet;
import java.util.Set;
import org.tensorbind.processor.model.Names;

/** Gives every tensor a method name that is free. */
final class Accessors {
  /** Methods without parameters of Object, TensorBatch and the generated class. */
  private static final Set<String> RESERVED =
      Set.of(
          "getClass",
          "hashCode",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "equals",
          "tensors",
          "tensor",
          "size",
          "schema",
          "close",
          "padding",
          "of",
          "read",
          "reusable",
          "unbatched",
          "convert",
          "preview");

  private final Set<String> taken = new HashSet<>();

  String nameFor(String tensor) {
    String name = Names.identifier(tensor);
    while (RESERVED.contains(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
