package people;

import org.tensorbind.annotation.Tensor;

class Hotel {
  record Room(@Tensor int beds) {} // ERROR: [tensorbind/generated-name-taken]
}

enum Hotel_RoomTensors {}
