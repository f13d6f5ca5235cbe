package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot
        Set<Genre> genres) {
  enum Genre {
    DRAMA,
    COMEDY
  }
}
