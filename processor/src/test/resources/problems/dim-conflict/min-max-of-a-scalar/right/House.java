package houses;

import org.tensorbind.annotation.MinMax;

class House {
  @MinMax(
      min = 0,
      max = 5)
  double side;
}
