package garden;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

record Sort(
    @Lookup(unknown = Unknown.OOV, oovPosition = OovPosition.END) Kind kind) { // ERROR: [tensorbind/unknown-on-enum]
  enum Kind {
    PEAR,
    PLUM
  }
}
