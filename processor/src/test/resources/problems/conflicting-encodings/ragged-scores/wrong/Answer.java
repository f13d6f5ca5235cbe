package words;

import java.util.List;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Ragged;

class Answer {
  @ArgMax(labels = {"a", "b"})
  @Ragged // ERROR: [tensorbind/conflicting-encodings]
  List<String> best;
}
