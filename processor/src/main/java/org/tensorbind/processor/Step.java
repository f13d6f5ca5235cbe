package org.tensorbind.processor;

import javax.lang.model.element.TypeElement;

/** What is done with a type of a round: read, check, report, emit. */
@FunctionalInterface
interface Step {
  /**
   * Processes a type.
   *
   * @param isLast whether no round will follow
   * @return false if it must wait for another round
   */
  boolean process(TypeElement type, boolean isLast);
}
