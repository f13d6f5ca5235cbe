package garden;

import org.tensorbind.annotation.Tensor;

public record Flower(
    @Tensor Colour colour, // ERROR: [tensorbind/unsupported-type]
    @Tensor float height) {
  enum Colour {
    RED,
    GREEN,
    BLUE
  }
}
