package people;

import org.tensorbind.annotation.OneHot;

class Dice {
  @OneHot int eyes; // ERROR: [tensorbind/missing-categories]
}
