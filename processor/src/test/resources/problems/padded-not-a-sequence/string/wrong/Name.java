package text;

import org.tensorbind.annotation.Padded;

class Name {
  @Padded String letters; // ERROR: [tensorbind/padded-not-a-sequence]
}
