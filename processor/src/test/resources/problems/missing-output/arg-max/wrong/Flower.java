package garden;

import org.tensorbind.annotation.ArgMax;

record Flower(
    @ArgMax(name = "probability") Species species) { // ERROR: [tensorbind/missing-output]
  enum Species {
    SETOSA,
    VERSICOLOR,
    VIRGINICA
  }
}
