package garden;

import org.tensorbind.annotation.ArgMax;

record Flower(
    @ArgMax(name = "probabilities") Species species) {
  enum Species {
    SETOSA,
    VERSICOLOR,
    VIRGINICA
  }
}
