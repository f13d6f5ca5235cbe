import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

class Stem {
  @Lookup(categories = {"a"}, unknown = Unknown.OOV, oovPosition = OovPosition.UNSET) String s; // ERROR: [tensorbind/oov-position-missing]
}
