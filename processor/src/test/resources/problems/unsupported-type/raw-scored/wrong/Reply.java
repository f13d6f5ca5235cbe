package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(1) @SuppressWarnings("rawtypes") List<Scored> best; // ERROR: [tensorbind/unsupported-type]
}
