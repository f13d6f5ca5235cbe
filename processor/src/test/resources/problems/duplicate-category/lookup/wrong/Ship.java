package travel;

import org.tensorbind.annotation.Lookup;

class Ship {
  @Lookup(categories = {"a", "b", "b", "a"}) String deck; // ERROR: [tensorbind/duplicate-category]
}
