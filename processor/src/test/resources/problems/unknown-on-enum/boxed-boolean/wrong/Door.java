package garden;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

class Door {
  @OneHot(unknown = Unknown.ZEROS) Boolean open; // ERROR: [tensorbind/unknown-on-enum]
}
