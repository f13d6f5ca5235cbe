package text;

import java.util.List;
import org.tensorbind.annotation.Padded;

interface Verse {
  @Padded(length = -2) List<String> words(); // ERROR: [tensorbind/invalid-size]
}
