package travel;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

class Fare {
  @Lookup(
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT,
      categories = {}) // ERROR: [tensorbind/empty-categories]
  String kind;
}
