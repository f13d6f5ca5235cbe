package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax(labels = {"good", "bad"}) String mood;
}
