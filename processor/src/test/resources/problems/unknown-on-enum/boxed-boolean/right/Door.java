package garden;

import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;

class Door {
  @OneHot(missing = Missing.CATEGORY) Boolean open;
}
