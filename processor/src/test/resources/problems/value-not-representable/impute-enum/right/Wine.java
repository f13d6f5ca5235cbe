package people;

import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.OneHot;

class Wine {
  @OneHot @Impute("RED") Colour colour;

  enum Colour {
    RED,
    WHITE
  }
}
