package several;

import org.tensorbind.annotation.OneHot;

class Second {
  @OneHot(categories = {"x", "x"}) String letter; // ERROR: [tensorbind/duplicate-category]
}
