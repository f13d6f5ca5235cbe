package shop;

import org.tensorbind.annotation.Tensor;

public class Parcel {
  @Tensor float weight;
  @Tensor Object payload; // ERROR: [tensorbind/unsupported-type]
}
