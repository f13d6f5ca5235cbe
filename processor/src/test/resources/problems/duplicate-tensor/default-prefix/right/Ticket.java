package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Ticket {
  @Embedded Seat seat;
  @Tensor int row;

  static class Seat {
    @Tensor int row;
  }
}
