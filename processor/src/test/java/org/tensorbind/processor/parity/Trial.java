package org.tensorbind.processor.parity;

import java.util.function.Function;

/**
 * One class, and what is to be seen of it.
 *
 * @param check what a class that compiles has to show
 * @param isRefused whether the other system refuses what the class asks for, so that the compiler
 *     must refuse it, too
 */
record Trial(BoundSource source, Function<Adapter, Outcome> check, boolean isRefused) {
  Trial(BoundSource source, Function<Adapter, Outcome> check) {
    this(source, check, false);
  }

  static Trial refused(BoundSource source, String error) {
    return new Trial(
        source, adapter -> Outcome.different("it compiles, expected an error: " + error), true);
  }
}
