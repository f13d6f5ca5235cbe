package people;

import org.tensorbind.annotation.OneHot;

class Dice {
  @OneHot(categories = {"1", "2", "3", "4", "5", "6"}) int eyes;
}
