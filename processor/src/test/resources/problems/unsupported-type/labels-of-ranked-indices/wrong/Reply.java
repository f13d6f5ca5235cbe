package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(value = 1, labels = {"0", "1"}) List<Scored<Long>> digits; // ERROR: [tensorbind/unsupported-type]
}
