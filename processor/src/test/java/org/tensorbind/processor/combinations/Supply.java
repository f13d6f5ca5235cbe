package org.tensorbind.processor.combinations;

import java.util.Optional;
import java.util.Random;

/**
 * Where values come from.
 *
 * @param sizes how many elements there are at each level
 * @param tokens what stands between the tokens of texts, if they are split
 * @param canMiss whether values may be missing
 * @param canBeUnknown whether they may be no category
 */
record Supply(
    Random random, Sizes sizes, Optional<String> tokens, boolean canMiss, boolean canBeUnknown) {
  private static final int RARE = 5;

  /** The number of elements at each level of a member. */
  @FunctionalInterface
  interface Sizes {
    int at(int level);
  }

  Supply withoutMissing() {
    return new Supply(random, sizes, tokens, false, canBeUnknown);
  }

  boolean isMissing() {
    return canMiss && random.nextInt(RARE) == 0;
  }

  boolean isUnknown() {
    return canBeUnknown && random.nextInt(RARE) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
