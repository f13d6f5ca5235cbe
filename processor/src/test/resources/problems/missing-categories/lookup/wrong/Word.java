package people;

import org.tensorbind.annotation.Lookup;

class Word {
  @Lookup String text; // ERROR: [tensorbind/missing-categories]
}
