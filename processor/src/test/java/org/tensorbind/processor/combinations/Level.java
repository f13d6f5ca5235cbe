package org.tensorbind.processor.combinations;

import java.util.Random;

/**
 * How many elements a sequence has.
 *
 * @param least of them
 * @param most of them
 */
record Level(int least, int most) {
  static Level exactly(int size) {
    return new Level(size, size);
  }

  static Level upTo(int size) {
    return new Level(0, size);
  }

  int draw(Random random) {
    return least + random.nextInt(most - least + 1);
  }
}
