package game;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Team {
  @Embedded
  @Ragged
  @Tensor(shape = {-1, 2})
  List<List<Player>> pairs; // ERROR: [tensorbind/ragged-axes]

  record Player(@Ragged int[] scores) {}
}
