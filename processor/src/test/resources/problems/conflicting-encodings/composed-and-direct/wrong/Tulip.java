package garden;

import org.tensorbind.annotation.Lookup;

class Tulip {
  @Coloured @Lookup(categories = {"red", "white"}) String colour; // ERROR: [tensorbind/conflicting-encodings]
}
