package several;

import org.tensorbind.annotation.OneHot;

class Second {
  @OneHot(categories = {"x", "y"}) String letter;
}
