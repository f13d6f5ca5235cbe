package people;

import org.tensorbind.annotation.Normalized;

class Income {
  @OrZero @Normalized(mean = 10, variance = 4) int amount; // WARNING: [tensorbind/impute-on-primitive]
}
