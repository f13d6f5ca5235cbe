package stats;

import org.tensorbind.annotation.Normalized;

class Weight {
  @Normalized(mean = 70, variance = 80) double kilograms;
}
