package text;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

class Word {
  @Lookup(
      categories = {"a", "the"},
      unknown = Unknown.OOV,
      oovPosition = OovPosition.FRONT,
      oov = 0) // ERROR: [tensorbind/invalid-size]
  String article;
}
