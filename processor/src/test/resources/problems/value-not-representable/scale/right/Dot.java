package photo;

import org.tensorbind.annotation.Rescaled;

class Dot {
  @Rescaled(scale = "1/255") float grey;
}
