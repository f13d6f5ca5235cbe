import org.tensorbind.annotation.OneHot;

class Bus {
  @OneHot(categories = {"EAST", "WEST"}) Direction direction;

  enum Direction {
    EAST,
    WEST
  }
}
