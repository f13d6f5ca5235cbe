package travel;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

class Fare {
  @Lookup(
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT,
      categories = {"adult", "child"})
  String kind;
}
