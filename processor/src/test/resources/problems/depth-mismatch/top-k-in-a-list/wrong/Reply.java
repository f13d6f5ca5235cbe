package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

class Reply {
  @Padded @TopK(1) @Tensor(shape = {5, 2}) List<List<Scored<Mood>>> moods; // ERROR: [tensorbind/depth-mismatch]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}
