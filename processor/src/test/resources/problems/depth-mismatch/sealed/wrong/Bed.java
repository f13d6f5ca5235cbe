package garden;

import org.tensorbind.annotation.OneHot;

interface Bed {
  @OneHot(depth = 3) Crop crop(); // ERROR: [tensorbind/depth-mismatch]

  sealed interface Crop {}

  record Wheat() implements Crop {}

  record Rye() implements Crop {}
}
