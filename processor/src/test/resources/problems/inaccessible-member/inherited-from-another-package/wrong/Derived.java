package derived;

import org.tensorbind.annotation.Tensor;

import base.Base;

public class Derived extends Base {
  @Tensor float weight;
}
