package people;

import org.tensorbind.annotation.OneHot;

class Pet {
  @OneHot(
      categories = {"cat", "dog", "newt"},
      infrequent = {"newt"})
  String kind;
}
