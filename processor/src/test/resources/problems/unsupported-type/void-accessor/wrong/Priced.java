package shop;

import org.tensorbind.annotation.Tensor;

public interface Priced {
  @Tensor void price(); // ERROR: [tensorbind/unsupported-type]
}
