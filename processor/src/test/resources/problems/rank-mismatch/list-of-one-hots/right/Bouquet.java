package garden;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class Bouquet {
  @OneHot @Tensor(shape = {4, 3}) List<Colour> colours;

  enum Colour {
    RED,
    WHITE,
    PINK
  }
}
