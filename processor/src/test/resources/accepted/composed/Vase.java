package composed;

import org.tensorbind.annotation.Tensor;

@Features
public class Vase {
  @Colour String colour;
  @Tensor float height;
}
