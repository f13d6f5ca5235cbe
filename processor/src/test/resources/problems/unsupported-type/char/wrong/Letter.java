package text;

import org.tensorbind.annotation.Tensor;

class Letter {
  @Tensor char first; // ERROR: [tensorbind/unsupported-type]
}
