package big;

import java.util.List;
import org.tensorbind.annotation.Padded;

class Book {
  @Padded(length = 3_000_000L) List<String> words;
}
