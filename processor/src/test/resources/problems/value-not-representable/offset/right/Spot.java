package photo;

import org.tensorbind.annotation.Rescaled;

class Spot {
  @Rescaled(
      scale = "1/127.5",
      offset = "-1")
  float grey;
}
