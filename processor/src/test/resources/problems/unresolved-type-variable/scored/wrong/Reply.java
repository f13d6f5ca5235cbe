package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply<L> {
  @TopK(1) List<Scored<L>> best; // ERROR: [tensorbind/unresolved-type-variable]
}
