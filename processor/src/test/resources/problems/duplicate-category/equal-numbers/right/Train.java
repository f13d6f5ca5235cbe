package travel;

import org.tensorbind.annotation.OneHot;

class Train {
  @OneHot(categories = {"1", "1.5"}) double speed;
}
