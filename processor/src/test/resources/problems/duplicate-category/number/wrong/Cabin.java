package travel;

import org.tensorbind.annotation.OneHot;

interface Cabin {
  @OneHot(categories = {"1", "2", "1"}) int travelClass(); // ERROR: [tensorbind/duplicate-category]
}
