package words;

import java.util.List;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Padded;

class Answer {
  @ArgMax(labels = {"a", "b"})
  @Padded
  List<String> best;
}
