package garden;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Unknown;

class Salad {
  @Padded @OneHot(unknown = Unknown.ZEROS) List<Leaf> leaves; // ERROR: [tensorbind/unknown-on-enum]

  enum Leaf {
    ROCKET,
    SPINACH
  }
}
