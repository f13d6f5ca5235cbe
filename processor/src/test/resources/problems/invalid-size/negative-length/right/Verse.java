package text;

import java.util.List;
import org.tensorbind.annotation.Padded;

interface Verse {
  @Padded List<String> words();
}
