package animals;

import org.tensorbind.annotation.Tensor;

abstract class Animal {
  @Tensor Object tag; // ERROR: [tensorbind/unsupported-type]
}
