package stats;

import org.tensorbind.annotation.Normalized;

class Weight {
  @Normalized(variance = 80) double kilograms; // ERROR: [tensorbind/mean-without-variance]
}
