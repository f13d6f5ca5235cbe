package people;

import org.tensorbind.annotation.Tensor;

class Hotel {
  record Room(@Tensor int beds) {}
}
