package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Tensor;

record Film(
    @MultiHot
        @Tensor(shape = 3) // ERROR: [tensorbind/depth-mismatch]
        Set<Genre> genres) {
  enum Genre {
    DRAMA,
    COMEDY
  }
}
