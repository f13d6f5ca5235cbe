package web;

import org.tensorbind.annotation.Lookup;

class Visit {
  @Lookup(categories = "home")
  String page;
}
