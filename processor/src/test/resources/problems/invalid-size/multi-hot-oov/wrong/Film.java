package films;

import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

class Film {
  @MultiHot(
      categories = "en",
      unknown = Unknown.OOV,
      oovPosition = OovPosition.END,
      oov = 0) // ERROR: [tensorbind/invalid-size]
  String[] languages;
}
