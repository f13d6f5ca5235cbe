package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(value = 1, labels = {"true", "false"}) List<Scored<Boolean>> truth;
}
