package text;

import java.util.List;
import org.tensorbind.annotation.Padded;

class Name {
  @Padded List<String> letters;
}
