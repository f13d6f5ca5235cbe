package garden;

import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;

public record Apple(
    @OneHot(
            missing = Missing.ZEROS)
        Taste taste) {
  public enum Taste {
    SWEET,
    SOUR
  }
}
