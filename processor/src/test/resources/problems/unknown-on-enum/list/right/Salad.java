package garden;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Unknown;

class Salad {
  @Padded @OneHot(categories = "ROCKET", unknown = Unknown.ZEROS) List<Leaf> leaves;

  enum Leaf {
    ROCKET,
    SPINACH
  }
}
