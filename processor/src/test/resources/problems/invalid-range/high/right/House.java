package houses;

import org.tensorbind.annotation.MinMax;

class House {
  @MinMax(
      min = 0,
      max = 500,
      low = 1,
      high = 2)
  float area;
}
