package garden;

import org.tensorbind.annotation.OneHot;

class Plant {
  @OneHot(
      categories = {"tree", "shrub", "herb"},
      depth = 4) // ERROR: [tensorbind/depth-mismatch]
  String kind;
}
