import org.tensorbind.annotation.OneHot;

class Bus {
  @OneHot(categories = {"EAST", "EAST"}) Direction direction; // ERROR: [tensorbind/duplicate-category]

  enum Direction {
    EAST,
    WEST
  }
}
