package shop;

import org.tensorbind.annotation.Tensor;

public class Parcel {
  @Tensor float weight;
  @Tensor String payload;
}
