package photo;

import org.tensorbind.annotation.Rescaled;

class Pixel {
  @Rescaled(scale = "1/255") float grey;
}
