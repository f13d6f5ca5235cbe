package people;

import org.tensorbind.annotation.Lookup;

class Word {
  @Lookup(categories = {"a", "the"}) String text;
}
