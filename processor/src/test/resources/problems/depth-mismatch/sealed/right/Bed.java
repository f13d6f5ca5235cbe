package garden;

import org.tensorbind.annotation.OneHot;

interface Bed {
  @OneHot(depth = 2) Crop crop();

  sealed interface Crop {}

  record Wheat() implements Crop {}

  record Rye() implements Crop {}
}
