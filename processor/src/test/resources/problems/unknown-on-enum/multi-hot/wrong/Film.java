package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Unknown;

record Film(
    @MultiHot(unknown = Unknown.ZEROS) // ERROR: [tensorbind/unknown-on-enum]
        Set<Genre> genres) {
  enum Genre {
    DRAMA,
    COMEDY
  }
}
