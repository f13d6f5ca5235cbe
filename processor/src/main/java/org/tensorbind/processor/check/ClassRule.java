package org.tensorbind.processor.check;

/** What must hold for the members of a class together. */
@FunctionalInterface
interface ClassRule {
  void check(Whole whole, Findings findings);
}
