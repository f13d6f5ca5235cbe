package garden;

import org.tensorbind.annotation.OneHot;

class Tap {
  @OneHot boolean open;
}
