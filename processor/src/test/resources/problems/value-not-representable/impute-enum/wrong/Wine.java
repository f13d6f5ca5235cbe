package people;

import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.OneHot;

class Wine {
  @OneHot @Impute("ROSE") Colour colour; // ERROR: [tensorbind/value-not-representable]

  enum Colour {
    RED,
    WHITE
  }
}
