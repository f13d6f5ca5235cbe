package text;

import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.Padded;

class Maybe {
  @Padded(length = 2) Optional<List<Integer>> number;
}
