package composed;

import org.tensorbind.annotation.Tensor;

@Snake
interface Garden {
  @Colour
  String mainColour();

  @Tensor
  float getTotalArea();
}
