import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class Ticket {
  private final String price;

  Ticket(@Tensor float fare, @OneHot(depth = 3) int level) { // ERROR: [tensorbind/inaccessible-member] [tensorbind/inaccessible-member]
    price = fare + " " + level;
  }

  String getPrice() {
    return price;
  }
}
