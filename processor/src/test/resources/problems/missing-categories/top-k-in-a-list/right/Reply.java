package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.TopK;

class Reply {
  @Padded @TopK(value = 1, labels = {"good"}) List<List<Scored<String>>> moods;
}
