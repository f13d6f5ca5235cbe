package travel;

import org.tensorbind.annotation.OneHot;

class Train {
  @OneHot(categories = {"1", "1.0"}) double speed; // ERROR: [tensorbind/duplicate-category]
}
