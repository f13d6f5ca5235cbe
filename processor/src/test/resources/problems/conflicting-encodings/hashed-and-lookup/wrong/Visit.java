package web;

import org.tensorbind.annotation.Hashed;
import org.tensorbind.annotation.Lookup;

class Visit {
  @Lookup(categories = "home")
  @Hashed(bins = 8) // ERROR: [tensorbind/conflicting-encodings]
  String page;
}
