package words;

import java.util.List;
import org.tensorbind.annotation.Ragged;

class Post {
  @Ragged(splits = {"tags_1", "tags_2"})
  List<List<String>> tags;

  @Ragged(splits = "a")
  int[] words;

  @Ragged int[] letters;
}
