package org.tensorbind.session;

import java.util.function.Supplier;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerScope;

/** Native memory that is freed by its owner, even if it was made within a caller's scope. */
final class Owned {
  private Owned() {}

  static <P extends Pointer> P keep(P pointer) {
    pointer.retainReference();
    return pointer;
  }

  /** Runs what leaves pointers behind that nobody else frees. */
  static <T> T scoped(Supplier<T> work) {
    PointerScope scope = new PointerScope();
    try {
      return work.get();
    } finally {
      scope.close();
    }
  }

  static void free(Pointer pointer) {
    pointer.releaseReference();
  }
}
