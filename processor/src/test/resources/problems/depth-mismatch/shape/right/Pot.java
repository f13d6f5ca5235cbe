package garden;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class Pot {
  @OneHot(categories = {"clay", "wood"})
  @Tensor(shape = {2})
  String material;
}
