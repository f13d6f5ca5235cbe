package org.tensorbind.processor.layout;

import java.util.Optional;

/** Whether objects of a class can be written to tensors, and if not, why. */
public final class Writability {
  private Writability() {}

  /** The reason why there is no {@code of}, as a clause. */
  public static Optional<String> obstacle(Node.Struct struct) {
    return struct.fields().stream()
        .flatMap(field -> obstacle(field.value()).map(why -> field.member().label() + why).stream())
        .findFirst();
  }

  private static Optional<String> obstacle(Node node) {
    if (node instanceof Node.Scores) {
      return Optional.of(" is read from scores, which do not follow from it");
    }
    if (node instanceof Node.Repeated repeated) {
      return obstacle(repeated.element());
    }
    return node instanceof Node.Nested nested
        ? obstacle(nested.struct()).map(reason -> " holds what cannot be written: " + reason)
        : Optional.empty();
  }
}
