package garden;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public record Flower(
    @OneHot Colour colour,
    @Tensor float height) {
  enum Colour {
    RED,
    GREEN,
    BLUE
  }
}
