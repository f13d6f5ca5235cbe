package self;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public abstract class Recursion {
  @Tensor float own;

  abstract RecursionTensors batch();

  static class Holder {
    RecursionTensors batch;
    @Embedded Recursion recursion;
    @Tensor int more;

    Recursion_Holder_UserTensors user;
    Recursion_HolderTensors own;
  }

  interface Holder_User {
    @Tensor
    int value();
  }
}
