package text;

import java.util.Optional;
import org.tensorbind.annotation.Padded;

class Maybe {
  @Padded(length = 2) Optional<Integer> number; // ERROR: [tensorbind/padded-not-a-sequence]
}
