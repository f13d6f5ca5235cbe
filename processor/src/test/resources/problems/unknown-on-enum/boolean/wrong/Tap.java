package garden;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

class Tap {
  @OneHot(unknown = Unknown.ZEROS) boolean open; // ERROR: [tensorbind/unknown-on-enum]
}
