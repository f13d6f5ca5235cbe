package several;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;

class Twice {
  @OneHot(depth = 2) boolean a;
  @Padded float[] b;
}
