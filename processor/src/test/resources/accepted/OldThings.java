package deprecation;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class OldThings {
  @Deprecated @Tensor float price;
  @Tensor float kept;
  @OneHot Kind kind;
  @Embedded Part part;

  @Deprecated(since = "2")
  @Tensor
  int count() {
    return 0;
  }

  enum Kind {
    CURRENT,
    @Deprecated
    FORMER
  }

  @Deprecated
  static class Part {
    @Tensor int number;
  }

  @Deprecated(forRemoval = true)
  static class Gone {
    @Deprecated(forRemoval = true)
    @Tensor
    int number;
  }
}
