package several;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

class Twice {
  @OneHot(depth = 3) boolean a; @Padded float b; // ERROR: [tensorbind/depth-mismatch] [tensorbind/padded-not-a-sequence]
}
