package words;

import java.util.List;
import org.tensorbind.annotation.Ragged;

class Post {
  @Ragged(splits = "tags_1") // ERROR: [tensorbind/ragged-axes]
  List<List<String>> tags;

  @Ragged(splits = {"a", "b"}) // ERROR: [tensorbind/ragged-axes]
  int[] words;

  @Ragged(splits = " ") // ERROR: [tensorbind/ragged-axes]
  int[] letters;
}
