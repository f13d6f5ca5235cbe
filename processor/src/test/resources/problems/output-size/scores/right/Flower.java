package garden;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.TopK;

record Flower(
    @ArgMax Species species,
    @ArgMax(labels = {"a", "b", "c"}) String letter,
    @ArgMax(labels = {"a", "b", "c"}) String letters,
    @TopK(value = 2, name = "scores", labels = {"a", "b", "c"})
        List<Scored<String>> best) {
  enum Species {
    SETOSA,
    VERSICOLOR,
    VIRGINICA

  }
}
