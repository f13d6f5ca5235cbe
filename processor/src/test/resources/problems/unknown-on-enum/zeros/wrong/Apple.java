package garden;

import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

public record Apple(
    @OneHot(
            unknown = Unknown.ZEROS, // ERROR: [tensorbind/unknown-on-enum]
            missing = Missing.ZEROS)
        Taste taste) {
  public enum Taste {
    SWEET,
    SOUR
  }
}
