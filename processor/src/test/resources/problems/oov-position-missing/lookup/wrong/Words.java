package text;

import java.util.List;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Unknown;

class Words {
  @Padded @Lookup(categories = {"a"}, unknown = Unknown.OOV) List<String> w; // ERROR: [tensorbind/oov-position-missing]
}
