package garden;

import org.tensorbind.annotation.OneHot;

class Plant {
  @OneHot(
      categories = {"tree", "shrub", "herb"},
      depth = 3)
  String kind;
}
