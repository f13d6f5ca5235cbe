package org.tensorbind.processor.check;

/** What must hold for one member by itself. */
@FunctionalInterface
interface MemberRule {
  void check(Subject subject, Findings findings);
}
