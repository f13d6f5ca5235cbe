package people;

import java.util.List;
import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax List<Integer> best;
}
