package travel;

import org.tensorbind.annotation.Lookup;

class Ship {
  @Lookup(categories = {"a", "b"}) String deck;
}
