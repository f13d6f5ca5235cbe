package text;

import java.util.List;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Padded;

class Title {
  @Lookup(categories = {"a", "b"})
  @Padded(value = "b") // ERROR: [tensorbind/value-not-representable]
  List<String> words;
}
