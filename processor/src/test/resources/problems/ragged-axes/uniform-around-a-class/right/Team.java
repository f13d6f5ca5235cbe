package game;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Team {
  @Embedded
  @Ragged
  @Tensor(shape = {-1, 2})
  List<List<Player>> pairs;

  @Embedded
  @Ragged
  List<List<Squad>> squads;

  record Player(@Tensor int score) {}

  record Squad(@Ragged int[] scores) {}
}
