package org.tensorbind.cli.scaffold;

import java.util.List;

/** What comes of planning: a plan, or reasons why there is none. */
sealed interface Planned permits Plan, Planned.Refused {
  /**
   * No Java class can call the signature.
   *
   * @param reasons sentences
   */
  record Refused(List<String> reasons) implements Planned {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
